package io.javatar.web.dicebear;

import io.javatar.core.dicebear.option.Options;
import io.javatar.core.json.JsonArray;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonValue;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.core.style.Styles;
import io.javatar.core.style.character.CharacterStyle;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.span.SpanName;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.avatar.Preflight;
import io.javatar.web.observe.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /10.x/{style}/{format}}: avatars of the installed styles, for clients of DiceBear's HTTP API. */
@Path("/10.x")
@Route(caller = Caller.PUBLIC, group = RouteGroup.DICEBEAR)
@ApplicationScoped
public class DicebearResource {
    /** The longest options within a path, in characters. */
    private static final int MAX_PATH_OPTIONS = 1024;

    @Inject
    Styles styles;

    @Inject
    DicebearPictures pictures;

    @Inject
    DicebearResponses responses;

    @Context
    HttpServletRequest request;

    /** Answers with the names of all styles. */
    @GET
    public Response names() {
        JsonArray names = JsonArray.of(List.copyOf(styles.characters().names()));
        return responses.json(new JsonObject(Map.of("styles", names)).toString());
    }

    /** Answers with an avatar; or with the definition of a style, or what its options are. */
    @GET
    @Path("{style}/{format}")
    @Traced(SpanName.AVATAR_SERVE)
    public Response avatar(@PathParam("style") String name, @PathParam("format") String format) {
        CharacterStyle style = styles.characters().find(name);
        if (style == null) {
            return responses.unknown(request);
        }
        return switch (format) {
            case "definition.json" -> responses.json(style.style().definition().json());
            case "options.json" -> responses.json(offered(style).toString());
            default -> avatar(style, AvatarFormat.of(format), request.getQueryString());
        };
    }

    /** The same with the options as a part of the path: {@code /10.x/big-smile/svg/seed=ada&size=64}. */
    @GET
    @Path("{style}/{format}/{options}")
    @Traced(SpanName.AVATAR_SERVE)
    public Response avatarByPath(
            @PathParam("style") String name,
            @PathParam("format") String format,
            @PathParam("options") @Encoded String options) {
        CharacterStyle style = styles.characters().find(name);
        if (style == null) {
            return responses.unknown(request);
        }
        if (options.length() > MAX_PATH_OPTIONS) {
            return responses.refused("options in a path have at most " + MAX_PATH_OPTIONS + " characters");
        }
        return avatar(style, AvatarFormat.of(format), options);
    }

    /** Answers preflight requests (Fetch standard, CORS). */
    @OPTIONS
    public Response options() {
        return Preflight.answer().build();
    }

    /** Answers preflight requests (Fetch standard, CORS). */
    @OPTIONS
    @Path("{style}/{format}")
    public Response optionsOfAvatar() {
        return options();
    }

    /** Answers preflight requests (Fetch standard, CORS). */
    @OPTIONS
    @Path("{style}/{format}/{options}")
    public Response optionsByPath() {
        return options();
    }

    private Response avatar(CharacterStyle style, @Nullable AvatarFormat format, @Nullable String raw) {
        if (format == null) {
            return responses.refused("the format must be one of " + AvatarFormat.words());
        }
        try {
            JsonObject options = AddressedOptions.of(OptionWords.read(raw), style.options());
            return pictures.answer(style, new Choice(Options.of(options), options.toString()), format, request);
        } catch (AvatarException refused) {
            if (refused.problem() == Problem.BAD_OPTIONS) {
                return responses.refused(refused.getMessage());
            }
            throw refused;
        }
    }

    private static JsonObject offered(CharacterStyle style) {
        Map<String, JsonValue> members = new LinkedHashMap<>(style.options().members());
        members.keySet().removeAll(AddressedOptions.EXCLUDED);
        return new JsonObject(members);
    }
}
