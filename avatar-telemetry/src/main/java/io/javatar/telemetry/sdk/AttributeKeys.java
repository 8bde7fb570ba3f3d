package io.javatar.telemetry.sdk;

import io.opentelemetry.api.common.AttributeKey;
import java.util.Set;

/** The keys of the attributes that spans can carry. */
final class AttributeKeys {
    // Today's names of HTTP (OpenTelemetry semantic conventions 1.43).
    static final AttributeKey<String> HTTP_REQUEST_METHOD = AttributeKey.stringKey("http.request.method");
    static final AttributeKey<String> HTTP_REQUEST_METHOD_ORIGINAL =
            AttributeKey.stringKey("http.request.method_original");
    static final AttributeKey<Long> HTTP_RESPONSE_STATUS_CODE = AttributeKey.longKey("http.response.status_code");
    static final AttributeKey<String> HTTP_ROUTE = AttributeKey.stringKey("http.route");
    static final AttributeKey<String> URL_SCHEME = AttributeKey.stringKey("url.scheme");
    static final AttributeKey<String> URL_PATH = AttributeKey.stringKey("url.path");
    static final AttributeKey<String> URL_QUERY = AttributeKey.stringKey("url.query");
    static final AttributeKey<String> SERVER_ADDRESS = AttributeKey.stringKey("server.address");
    static final AttributeKey<Long> SERVER_PORT = AttributeKey.longKey("server.port");
    static final AttributeKey<String> USER_AGENT = AttributeKey.stringKey("user_agent.original");
    static final AttributeKey<String> CLIENT_ADDRESS = AttributeKey.stringKey("client.address");
    static final AttributeKey<String> PEER_ADDRESS = AttributeKey.stringKey("network.peer.address");
    static final AttributeKey<String> PROTOCOL_VERSION = AttributeKey.stringKey("network.protocol.version");
    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    // The first names of HTTP.
    static final AttributeKey<String> OLD_METHOD = AttributeKey.stringKey("http.method");
    static final AttributeKey<String> OLD_URL = AttributeKey.stringKey("http.url");
    static final AttributeKey<Long> OLD_STATUS_CODE = AttributeKey.longKey("http.status_code");
    static final AttributeKey<String> OLD_USER_AGENT = AttributeKey.stringKey("http.user_agent");
    static final AttributeKey<String> OLD_REMOTE_ADDRESS = AttributeKey.stringKey("http.remote_addr");

    // Databases.
    static final AttributeKey<String> DB_SYSTEM = AttributeKey.stringKey("db.system.name");
    static final AttributeKey<String> DB_NAMESPACE = AttributeKey.stringKey("db.namespace");
    static final AttributeKey<String> DB_OPERATION = AttributeKey.stringKey("db.operation.name");
    static final AttributeKey<String> DB_COLLECTION = AttributeKey.stringKey("db.collection.name");
    static final AttributeKey<String> DB_SUMMARY = AttributeKey.stringKey("db.query.summary");

    // The old semantic conventions of databases. Statements and users, which they also had, are never recorded.
    static final AttributeKey<String> OLD_DB_SYSTEM = AttributeKey.stringKey("db.system");
    static final AttributeKey<String> OLD_DB_NAME = AttributeKey.stringKey("db.name");
    static final AttributeKey<String> OLD_DB_OPERATION = AttributeKey.stringKey("db.operation");
    static final AttributeKey<String> OLD_DB_TABLE = AttributeKey.stringKey("db.sql.table");

    // What happened.
    static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");
    static final AttributeKey<String> EXCEPTION_MESSAGE = AttributeKey.stringKey("exception.message");
    static final AttributeKey<String> EXCEPTION_STACKTRACE = AttributeKey.stringKey("exception.stacktrace");

    // Avatars.
    static final AttributeKey<String> REQUEST_TYPE = AttributeKey.stringKey("ivatar.request_type");
    static final AttributeKey<Long> AVATAR_SIZE = AttributeKey.longKey("ivatar.avatar_size");
    static final AttributeKey<String> AVATAR_FORMAT = AttributeKey.stringKey("ivatar.avatar_format");
    static final AttributeKey<String> AVATAR_SOURCE = AttributeKey.stringKey("ivatar.avatar_source");
    static final AttributeKey<String> AVATAR_GENERATOR = AttributeKey.stringKey("ivatar.avatar_generator");
    static final AttributeKey<String> AVATAR_EMAIL = AttributeKey.stringKey("ivatar.avatar_email");
    static final AttributeKey<String> UPLOAD_OUTCOME = AttributeKey.stringKey("ivatar.upload_outcome");
    static final AttributeKey<String> FILE_NAME = AttributeKey.stringKey("file.name");
    static final AttributeKey<Long> FILE_SIZE = AttributeKey.longKey("file.size");
    static final AttributeKey<String> FILE_CONTENT_TYPE = AttributeKey.stringKey("file.content_type");

    /** Those whose values are chosen from lists, numbers, or masked where they are recorded: never free text. */
    static final Set<AttributeKey<?>> BOUNDED = Set.of(
            HTTP_REQUEST_METHOD,
            HTTP_REQUEST_METHOD_ORIGINAL,
            HTTP_RESPONSE_STATUS_CODE,
            HTTP_ROUTE,
            URL_SCHEME,
            URL_PATH,
            URL_QUERY,
            SERVER_ADDRESS,
            SERVER_PORT,
            CLIENT_ADDRESS,
            PEER_ADDRESS,
            PROTOCOL_VERSION,
            ERROR_TYPE,
            OLD_METHOD,
            OLD_URL,
            OLD_STATUS_CODE,
            OLD_REMOTE_ADDRESS,
            DB_SYSTEM,
            DB_NAMESPACE,
            DB_OPERATION,
            DB_COLLECTION,
            DB_SUMMARY,
            OLD_DB_SYSTEM,
            OLD_DB_NAME,
            OLD_DB_OPERATION,
            OLD_DB_TABLE,
            EXCEPTION_TYPE,
            REQUEST_TYPE,
            AVATAR_SIZE,
            AVATAR_FORMAT,
            AVATAR_SOURCE,
            AVATAR_GENERATOR,
            AVATAR_EMAIL,
            UPLOAD_OUTCOME,
            FILE_NAME,
            FILE_SIZE,
            FILE_CONTENT_TYPE);

    private AttributeKeys() {}
}
