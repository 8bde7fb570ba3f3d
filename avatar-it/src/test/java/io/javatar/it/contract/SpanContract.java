package io.javatar.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.receiver.Capture;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The spans, one test for each row of their table. */
interface SpanContract {
    Capture capture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAWN         | GET /avatar/{hash}      | avatar | 200 | http.route url.query ivatar.avatar_size ivatar.avatar_format
            PHOTO         | GET /avatar/{hash}      | avatar | 200 | http.route url.query ivatar.avatar_size ivatar.avatar_format
            UPLOAD        | PUT /api/v1/avatars     | api    | 201 | http.route url.query
            BROKEN_UPLOAD | PUT /api/v1/avatars     | api    | 422 | http.route url.query
            READ          | GET /api/v1/avatars     | api    | 200 | http.route url.query
            DELETED       | DELETE /api/v1/avatars  | api    | 204 | http.route url.query
            STATS         | GET /stats              | stats  | 200 | http.route
            PAGE          | GET /                   | page   | 200 | http.route
            HEALTH        | GET /health/ready       | other  | 200 | http.route
            LOST          | GET                     | other  | 404 | -
            UNAUTHORIZED  | GET /api/v1/avatars/{email} | api | 401 | http.route
            WRONG_METHOD  | POST /avatar/{hash}     | avatar | 405 | http.route
            UNREADABLE    | GET /avatar/{hash}      | avatar | 400 | http.route
            FAILED_UPLOAD | PUT /api/v1/avatars     | api    | 503 | http.route url.query error.type
            """)
    default void a_request_is_a_server_span(Call call, String name, String type, String status, @Nullable String more) {
        Span span = call.awaited(capture()).request();

        assertThat(span.getName()).isEqualTo(name);
        assertThat(Capture.hex(span.getParentSpanId().toByteArray())).isEqualTo(Call.CALLER);
        assertThat(told(span))
                .containsEntry("ivatar.request_type", type)
                .containsEntry("http.response.status_code", status)
                .containsOnlyKeys(Stream.concat(HttpNames.always(), words(more)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAWN         | avatar.generate_png  | ivatar.avatar_size ivatar.avatar_format ivatar.avatar_source ivatar.avatar_generator
            DRAWN_WEBP    | avatar.generate_webp | ivatar.avatar_size ivatar.avatar_format ivatar.avatar_source ivatar.avatar_generator
            PHOTO         | avatar.generate_jpg  | ivatar.avatar_size ivatar.avatar_format ivatar.avatar_source ivatar.avatar_generator
            PHOTO_GIF     | avatar.generate_gif  | ivatar.avatar_size ivatar.avatar_format ivatar.avatar_source ivatar.avatar_generator
            DRAWN         | avatar.serve         | -
            DRAWN         | image.draw           | -
            DRAWN         | image.encode         | -
            PHOTO         | blob.get             | -
            PHOTO         | image.decode         | -
            PHOTO         | image.scale          | -
            UPLOAD        | file_upload.process  | ivatar.avatar_email file.size file.content_type ivatar.upload_outcome
            FORM_UPLOAD   | file_upload.process  | ivatar.avatar_email file.size file.content_type ivatar.upload_outcome file.name
            BROKEN_UPLOAD | file_upload.process  | ivatar.avatar_email file.size file.content_type ivatar.upload_outcome error.type
            STATS         | stats.read           | -
            READ          | provisioning.read    | -
            UPLOAD        | provisioning.write   | -
            DELETED       | provisioning.delete  | -
            ADMIN         | admin.call           | -
            """)
    default void work_within_a_request_is_its_child(Call call, String name, @Nullable String keys) {
        Trace trace = call.awaited(capture());
        Span span = trace.named(name);

        assertThat(span.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_INTERNAL);
        assertThat(span.getParentSpanId()).isEqualTo(trace.request().getSpanId());
        assertThat(told(span)).containsOnlyKeys(words(keys).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAWN         | avatar.generate_png  | ivatar.avatar_size      | 123
            DRAWN         | avatar.generate_png  | ivatar.avatar_format    | png
            DRAWN         | avatar.generate_png  | ivatar.avatar_source    | generated
            DRAWN         | avatar.generate_png  | ivatar.avatar_generator | identicon
            DRAWN_WEBP    | avatar.generate_webp | ivatar.avatar_format    | webp
            PHOTO         | avatar.generate_jpg  | ivatar.avatar_format    | jpg
            PHOTO         | avatar.generate_jpg  | ivatar.avatar_source    | uploaded
            PHOTO_GIF     | avatar.generate_gif  | ivatar.avatar_format    | gif
            UPLOAD        | file_upload.process  | file.content_type       | image/png
            UPLOAD        | file_upload.process  | ivatar.upload_outcome   | ok
            UPLOAD        | file_upload.process  | ivatar.avatar_email     | h:[0-9a-f]{16}
            FORM_UPLOAD   | file_upload.process  | file.name               | [*][.]png
            BROKEN_UPLOAD | file_upload.process  | ivatar.upload_outcome   | malformed
            TEXT_UPLOAD   | file_upload.process  | ivatar.upload_outcome   | bad_type
            """)
    default void work_tells_its_value(Call call, String name, String key, String value) {
        assertThat(told(call.awaited(capture()).named(name)).get(key)).matches(value);
    }

    @Test
    default void an_upload_tells_its_size_in_bytes() {
        assertThat(told(Call.UPLOAD.awaited(capture()).named("file_upload.process")))
                .containsEntry("file.size", Integer.toString(Drive.PHOTO.length));
    }

    @ParameterizedTest
    @CsvSource({"PHOTO,SELECT identity", "UPLOAD,INSERT photo"})
    default void a_statement_of_the_database_is_a_client_span_without_values(Call call, String name) {
        Span span = call.awaited(capture()).named(name);

        assertThat(span.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_CLIENT);
        assertThat(told(span))
                .containsOnly(
                        Map.entry("db.system.name", "h2database"),
                        Map.entry("db.namespace", "javatar"),
                        Map.entry("db.operation.name", name.split(" ", -1)[0]),
                        Map.entry("db.collection.name", name.split(" ", -1)[1]),
                        Map.entry("db.query.summary", name));
    }

    @ParameterizedTest
    @CsvSource({"DRAWN,cache.miss", "REPEATED,cache.hit", "PHOTO,cache.miss"})
    default void what_the_cache_knows_is_an_event_of_the_request(Call call, String event) {
        assertThat(Trace.events(call.awaited(capture()).request())).containsExactly(event);
    }

    @ParameterizedTest
    @EnumSource(
            value = Call.class,
            names = {"UPLOAD", "FORM_UPLOAD"})
    default void what_an_upload_went_through_are_events_of_its_processing(Call call) {
        assertThat(Trace.events(call.awaited(capture()).named("file_upload.process")))
                .containsExactly("scan.done", "resize.done");
    }

    @Test
    default void a_failed_upload_is_an_error_with_its_exception() {
        Span span = Call.FAILED_UPLOAD.awaited(capture()).named("file_upload.process");

        assertThat(span.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
        assertThat(span.getStatus().getMessage()).matches("[A-Z]\\w+");
        assertThat(span.getEventsList())
                .filteredOn(event -> event.getName().equals("exception"))
                .singleElement()
                .satisfies(event -> assertThat(Trace.texts(event.getAttributesList()))
                        .containsOnlyKeys("exception.type", "exception.message", "exception.stacktrace"));
    }

    @Test
    default void a_request_that_the_server_cannot_serve_is_an_error_named_by_its_status() {
        Span span = Call.FAILED_UPLOAD.awaited(capture()).request();

        assertThat(span.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
        assertThat(told(span)).containsEntry("error.type", "503");
    }

    @ParameterizedTest
    @EnumSource(value = Call.class, mode = EnumSource.Mode.EXCLUDE, names = "FAILED_UPLOAD")
    default void no_other_request_is_an_error_of_the_server(Call call) {
        assertThat(call.awaited(capture()).request().getStatus().getCode())
                .isEqualTo(Status.StatusCode.STATUS_CODE_UNSET);
    }

    private static Map<String, String> told(Span span) {
        return Trace.texts(span.getAttributesList());
    }

    private static Stream<String> words(@Nullable String text) {
        List<String> words = text == null ? List.of() : Arrays.asList(text.split(" ", -1));
        return words.stream();
    }
}
