package io.javatar.core.serving;

import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.ViewCounts;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.core.request.AvatarRequest;
import io.javatar.core.request.Fallback;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The use case: the photo of this hash, else what the request falls back to. */
public final class Serving implements AvatarServing {
    /**
     * Problems of a stored photo that are answered with the fallback instead of an error: storage that is down, or a
     * damaged photo.
     */
    private static final Set<Problem> PHOTO_OUT_OF_REACH = Set.of(Problem.STORAGE_DOWN, Problem.PHOTO_DAMAGED);

    private final AvatarIndex index;
    private final ViewCounts views;
    private final Pictures pictures;

    /** Finds photos in {@code index}, makes or finds the bytes through {@code pictures}, counts in {@code views}. */
    public Serving(AvatarIndex index, ViewCounts views, Pictures pictures) {
        this.index = index;
        this.views = views;
        this.pictures = pictures;
    }

    @Override
    public AvatarAnswer answer(AvatarRequest request, @Nullable ClientCopy copy) {
        if (request.forced()) {
            return fallback(request, false);
        }
        try {
            PhotoRef photo = index.find(request.hash());
            return photo == null ? fallback(request, false) : ofPhoto(photo, request, copy);
        } catch (AvatarException e) {
            if (PHOTO_OUT_OF_REACH.contains(e.problem())) {
                return fallback(request, true);
            }
            throw e;
        }
    }

    private AvatarAnswer ofPhoto(PhotoRef photo, AvatarRequest request, @Nullable ClientCopy copy) {
        PictureFormat format = photoFormat(request.format(), photo);
        boolean still = request.still() && photo.animated() && format == PictureFormat.GIF;
        Rendering.OfPhoto rendering = new Rendering.OfPhoto(photo, request.size(), format, still);
        if (copy != null) {
            String etag = EntityTag.of(rendering);
            if (copy.isCurrent(etag, photo.changed())) {
                views.viewed(photo.photoId());
                return new AvatarAnswer.Unchanged(etag, photo.changed(), format);
            }
        }
        Avatar avatar = pictures.picture(rendering);
        views.viewed(photo.photoId());
        return new AvatarAnswer.Found(avatar, photo.changed(), false);
    }

    private AvatarAnswer fallback(AvatarRequest request, boolean provisional) {
        Fallback fallback = request.fallback();
        if (fallback instanceof Fallback.Drawn drawn) {
            Seed seed = new Seed(request.hash().hex(), request.initials());
            PictureFormat format = drawnFormat(request.format());
            Avatar avatar = pictures.picture(new Rendering.OfSeed(drawn.style(), seed, request.size(), format));
            return new AvatarAnswer.Found(avatar, null, provisional);
        }
        if (fallback instanceof Fallback.Redirect redirect) {
            return new AvatarAnswer.Elsewhere(redirect.target());
        }
        return new AvatarAnswer.Absent();
    }

    private static PictureFormat photoFormat(@Nullable PictureFormat wanted, PhotoRef photo) {
        return wanted == null || wanted == PictureFormat.WEBP ? photo.format() : wanted;
    }

    private static PictureFormat drawnFormat(@Nullable PictureFormat wanted) {
        return wanted == PictureFormat.JPEG || wanted == PictureFormat.WEBP ? wanted : PictureFormat.PNG;
    }
}
