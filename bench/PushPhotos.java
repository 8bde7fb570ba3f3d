import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Pushes photos to a Javatar and prints the MD5 of each address, one a line: {@code java PushPhotos.java URL TOKEN
 * COUNT}. Each is a JPEG of 1200 x 1200 pixels with gradients, shapes and noise, as a camera would make, and unlike all
 * others.
 */
class PushPhotos {
    private static final int SIDE = 1200;

    public static void main(String[] arguments) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
            String email = "bench" + number + "@example.org";
            HttpRequest push = HttpRequest.newBuilder(URI.create(arguments[0] + "/api/v1/avatars/" + email))
                    .header("Authorization", "Bearer " + arguments[1])
                    .header("Content-Type", "image/jpeg")
                    .PUT(BodyPublishers.ofByteArray(photo(new Random(number))))
                    .build();
            HttpResponse<String> answer = client.send(push, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("push of " + email + ": " + answer.statusCode() + " " + answer.body());
            }
            byte[] digest = MessageDigest.getInstance("MD5").digest(email.getBytes(StandardCharsets.UTF_8));
            System.out.println(HexFormat.of().formatHex(digest));
        }
    }

    private static byte[] photo(Random random) throws Exception {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, colour(random), SIDE, SIDE, colour(random)));
        pen.fillRect(0, 0, SIDE, SIDE);
        for (int i = 0; i < 40; i++) {
            pen.setColor(colour(random));
            pen.fillOval(random.nextInt(SIDE), random.nextInt(SIDE), random.nextInt(SIDE / 3), random.nextInt(SIDE / 3));
        }
        pen.dispose();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(0x1000000) & 0x070707);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(0x1000000));
    }
}
