package io.javatar.it.server;

import io.javatar.it.http.Site;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one server that all of them share; it is started for the first and stopped after the last. */
public final class SharedServer implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Site.class || type == JavatarServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        JavatarServer server = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedServer.class))
                .computeIfAbsent(
                        JavatarServer.class,
                        key -> JavatarServer.lasting("shared")
                                .with("AVATAR_BASE_URL", BASE_URL)
                                .start(),
                        JavatarServer.class);
        return parameter.getParameter().getType() == Site.class ? server.site() : server;
    }

    /** The public address that the shared server is told; absolute links start with it. */
    public static final String BASE_URL = "https://avatars.example.org";
}
