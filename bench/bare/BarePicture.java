package bare;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** The least that a JAX-RS server can do for a picture: bytes from memory. It is the ceiling that Javatar is measured by. */
@ApplicationPath("/")
@Path("/")
public class BarePicture extends Application {
    private static final Map<Integer, byte[]> PICTURES = new ConcurrentHashMap<>();

    /** Returns as many bytes as asked for, the same ones each time. */
    @GET
    @Path("{bytes: \\d+}")
    @Produces("image/png")
    public byte[] picture(@PathParam("bytes") int bytes) {
        return PICTURES.computeIfAbsent(bytes, BarePicture::noise);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
