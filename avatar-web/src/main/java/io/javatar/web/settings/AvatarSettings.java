package io.javatar.web.settings;

import static io.javatar.web.settings.Setting.bytes;
import static io.javatar.web.settings.Setting.flag;
import static io.javatar.web.settings.Setting.number;
import static io.javatar.web.settings.Setting.secret;
import static io.javatar.web.settings.Setting.text;

import io.javatar.core.image.PixelSize;
import io.javatar.core.request.TrustedUrls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every setting of the server. docs/SETTINGS.md is generated from here. */
public final class AvatarSettings {
    /** At which address the server listens. */
    public static final Setting<String> HTTP_HOST = text(
            "AVATAR_HTTP_HOST",
            "address or host name",
            "",
            "The address that the server files in deploy/ listen at. Not set: all; behind a reverse proxy on the same"
                    + " machine set 127.0.0.1.");

    /** Where the server listens. */
    public static final Setting<Long> HTTP_PORT = number(
            "AVATAR_HTTP_PORT",
            "TCP port",
            "8080",
            1,
            65535,
            "The port of `./run serve` and of the server files in deploy/.");

    /** How long a start may take. */
    public static final Setting<Long> START_TIMEOUT = number(
            "AVATAR_START_TIMEOUT",
            "seconds",
            "120",
            1,
            86_400,
            "How long `./run serve` and the start scripts in deploy/ wait for the server to be ready; then they stop it, say"
                    + " why, and end with 1.");

    /** How many requests are answered at once. */
    public static final Setting<Long> HTTP_THREADS = number(
            "AVATAR_HTTP_THREADS",
            "threads",
            "256",
            64,
            4096,
            "How many requests the server files in deploy/ answer at once; under another configuration, say here what its pool"
                    + " of threads has. At least AVATAR_RENDER_PLACES + AVATAR_RENDER_QUEUE + 48, so that cached pictures"
                    + " and health never wait behind pictures being made.");

    /** Where everything is kept. */
    public static final Setting<Path> DATA_DIR = new Setting<>(
            "AVATAR_DATA_DIR",
            "directory",
            "~/.javatar",
            AvatarSettings::directory,
            false,
            "Database and photos live here; it is made if it is missing. `./run serve` takes `data` beside the README instead.");

    /** What links begin with. */
    public static final Setting<String> BASE_URL = new Setting<>(
            "AVATAR_BASE_URL",
            "http(s) address",
            "",
            text -> text.isEmpty() ? "" : Parsers.baseUrl(text),
            false,
            "What absolute links begin with; never taken from the Host header. Not set: http://localhost:AVATAR_HTTP_PORT.");

    /** Opens the provisioning API. */
    public static final Setting<String> API_TOKEN = secret(
            "AVATAR_API_TOKEN",
            "16 characters or more",
            "The bearer token of the provisioning API /api/v1/avatars. Not set: that API answers 404.");

    /** Opens the admin calls. */
    public static final Setting<String> ADMIN_TOKEN = secret(
            "AVATAR_ADMIN_TOKEN",
            "16 characters or more",
            "The bearer token of the admin calls under /admin: which traces are kept, and profiles of the running server. Not"
                    + " set: they answer 404.");

    /** What answers without a photo. */
    public static final Setting<SiteDefault> DEFAULT = new Setting<>(
            "AVATAR_DEFAULT",
            "a keyword of d",
            "nobody",
            SiteDefault::parse,
            false,
            "What is shown for a hash without a photo when the request names no default: 404 for nothing, `retro` and the"
                    + " like, or `dicebear:NAME` with a style that AVATAR_STYLES_DIR has.");

    /** Where installed styles lie. */
    public static final Setting<Optional<Path>> STYLES_DIR = new Setting<>(
            "AVATAR_STYLES_DIR",
            "directory",
            "",
            text -> text.isEmpty() ? Optional.empty() : Optional.of(existing(text)),
            false,
            "Styles of drawn characters: each file `name.json` is a definition of DiceBear 10, asked for as"
                    + " `d=dicebear:name`. `./run styles` fills such a directory. Not set: only our own styles.");

    /** How large a picture may be asked for. */
    public static final Setting<Long> MAX_SIZE = number(
            "AVATAR_MAX_SIZE",
            "pixels",
            "512",
            80,
            PixelSize.MAX,
            "The largest side of an avatar; larger requests get this.");

    /** Whether Accept counts. */
    public static final Setting<Boolean> NEGOTIATE = flag(
            "AVATAR_NEGOTIATE",
            false,
            "Whether the Accept header may choose the picture format; answers then vary by it.");

    /** Where d may point to. */
    public static final Setting<TrustedUrls> TRUSTED_DEFAULT_URLS = new Setting<>(
            "AVATAR_TRUSTED_DEFAULT_URLS",
            "URL prefixes, separated by commas; or none",
            "",
            Parsers::trustedUrls,
            false,
            "Addresses that `d=` may redirect to, by prefix; a host `*.example.org` stands for every name below it. Not set: the list of ivatar.");

    /** Whether gravatarredirect=y counts. */
    public static final Setting<Boolean> GRAVATAR_REDIRECT = flag(
            "AVATAR_GRAVATAR_REDIRECT",
            false,
            "Whether `gravatarredirect=y` may send visitors on to Gravatar when there is no photo here.");

    /** How long answers may be kept. */
    public static final Setting<Long> MAX_AGE = number(
            "AVATAR_MAX_AGE",
            "seconds",
            "300",
            0,
            31_536_000,
            "How long browsers and caches may keep a picture unasked.");

    /** How long old answers may be shown while asking. */
    public static final Setting<Long> STALE_AGE = number(
            "AVATAR_STALE_AGE",
            "seconds",
            "3600",
            0,
            31_536_000,
            "How long caches may go on showing an old picture while they ask for the new one.");

    /** Whom finders of holes tell. */
    public static final Setting<String> SECURITY_CONTACT = text(
            "AVATAR_SECURITY_CONTACT",
            "mailto: or https: address",
            "",
            "The Contact of /.well-known/security.txt (RFC 9116). Not set: the home page of this server.");

    /** How large a file may be sent. */
    public static final Setting<Long> MAX_UPLOAD_BYTES =
            bytes("AVATAR_MAX_UPLOAD_BYTES", "10M", 1024, 104_857_600, "The largest picture file taken.");

    /** How many pixels a picture may have. */
    public static final Setting<Long> MAX_PIXELS = number(
            "AVATAR_MAX_PIXELS",
            "pixels",
            "50000000",
            4096,
            100_000_000,
            "The most pixels of a picture taken, width times height.");

    /** How many frames an animation may have. */
    public static final Setting<Long> MAX_FRAMES =
            number("AVATAR_MAX_FRAMES", "frames", "500", 1, 5000, "The most frames of an animation taken.");

    /** How many pixels all frames of an animation may have. */
    public static final Setting<Long> MAX_ANIMATED_PIXELS = number(
            "AVATAR_MAX_ANIMATED_PIXELS",
            "pixels",
            "100000000",
            4096,
            2_000_000_000,
            "The most pixels of an animation taken: those of its canvas times its frames.");

    /** Memory for decoding. */
    public static final Setting<Long> DECODE_MEMORY = bytes(
            "AVATAR_DECODE_MEMORY",
            "256M",
            67_108_864,
            17_179_869_184L,
            "Memory that all uploads being decoded may take together; more wait. Never more than half of the heap, nor than leaves 128 MiB of it; a picture that needs more alone is refused.");

    /** Time for decoding. */
    public static final Setting<Long> DECODE_TIME = number(
            "AVATAR_DECODE_TIME",
            "milliseconds",
            "20000",
            100,
            600_000,
            "Processor time that one upload may take to be decoded; beyond it, it is refused.");

    /** Pictures made at once. */
    public static final Setting<Long> RENDER_PLACES = number(
            "AVATAR_RENDER_PLACES",
            "pictures, 0 for twice the cores",
            "0",
            0,
            1024,
            "How many pictures are made at the same time; cached answers are not bounded.");

    /** Requests that wait. */
    public static final Setting<Long> RENDER_QUEUE = number(
            "AVATAR_RENDER_QUEUE",
            "requests",
            "64",
            0,
            100_000,
            "How many requests may wait for a place, or for a picture that another request makes; beyond it 503.");

    /** How long they wait. */
    public static final Setting<Long> RENDER_PATIENCE = number(
            "AVATAR_RENDER_PATIENCE",
            "milliseconds",
            "2000",
            1,
            60_000,
            "How long a request waits for a place, or for a picture that another request makes; then 503.");

    /** Hashes on the heap. */
    public static final Setting<Long> CACHE_HASHES = number(
            "AVATAR_CACHE_HASHES",
            "hashes",
            "20000",
            1,
            10_000_000,
            "How many hashes are remembered on the heap, each with its photo or the knowledge that there is none; about 500 bytes each.");

    /** Hashes off the heap. */
    public static final Setting<Long> CACHE_HASHES_OFFHEAP =
            number("AVATAR_CACHE_HASHES_OFFHEAP", "MiB", "16", 1, 65_536, "Memory beside the heap for further hashes.");

    /** Small pictures on the heap. */
    public static final Setting<Long> CACHE_PICTURES = number(
            "AVATAR_CACHE_PICTURES",
            "pictures",
            "2000",
            1,
            1_000_000,
            "How many finished pictures of at most 16 KiB are kept on the heap, the hottest.");

    /** Small pictures off the heap. */
    public static final Setting<Long> CACHE_PICTURES_OFFHEAP = number(
            "AVATAR_CACHE_PICTURES_OFFHEAP", "MiB", "64", 1, 65_536, "Memory beside the heap for further pictures.");

    /** Large pictures off the heap. */
    public static final Setting<Long> CACHE_LARGE_PICTURES = number(
            "AVATAR_CACHE_LARGE_PICTURES",
            "MiB",
            "64",
            8,
            65_536,
            "Memory beside the heap for finished pictures of more than 16 KiB, up to 512 KiB each.");

    /** The largest pictures on disk. */
    public static final Setting<Long> CACHE_DISK = number(
            "AVATAR_CACHE_DISK",
            "MiB",
            "256",
            0,
            1_048_576,
            "Room on disk, in `rendered` under AVATAR_DATA_DIR, for finished pictures of more than 512 KiB, mostly animations;"
                    + " emptied at each start. 0: they are made anew for each request.");

    private AvatarSettings() {}

    /** Returns all settings in the order of docs/SETTINGS.md. */
    public static List<Setting<?>> all() {
        return List.of(
                HTTP_HOST,
                HTTP_PORT,
                START_TIMEOUT,
                HTTP_THREADS,
                DATA_DIR,
                BASE_URL,
                API_TOKEN,
                ADMIN_TOKEN,
                DEFAULT,
                STYLES_DIR,
                MAX_SIZE,
                NEGOTIATE,
                TRUSTED_DEFAULT_URLS,
                GRAVATAR_REDIRECT,
                MAX_AGE,
                STALE_AGE,
                SECURITY_CONTACT,
                MAX_UPLOAD_BYTES,
                MAX_PIXELS,
                MAX_FRAMES,
                MAX_ANIMATED_PIXELS,
                DECODE_MEMORY,
                DECODE_TIME,
                RENDER_PLACES,
                RENDER_QUEUE,
                RENDER_PATIENCE,
                CACHE_HASHES,
                CACHE_HASHES_OFFHEAP,
                CACHE_PICTURES,
                CACHE_PICTURES_OFFHEAP,
                CACHE_LARGE_PICTURES,
                CACHE_DISK);
    }

    private static Path directory(String text) {
        return Path.of(text.startsWith("~/") ? System.getProperty("user.home") + text.substring(1) : text)
                .toAbsolutePath()
                .normalize();
    }

    private static Path existing(String text) {
        Path path = directory(text);
        if (!Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new IllegalArgumentException("is no directory that can be read");
        }
        return path;
    }
}
