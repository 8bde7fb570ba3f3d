package io.javatar.core.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Draws the commands of path data, one after the other. */
final class PathReader {
    private final NumberReader in;
    private final Path2D path;
    private final Point2D.Double now = new Point2D.Double();
    private final Point2D.Double start = new Point2D.Double();
    /** The last control point, for curves that continue smoothly; the position of the pen after any other command. */
    private final Point2D.Double cubic = new Point2D.Double();

    private final Point2D.Double quadratic = new Point2D.Double();

    PathReader(String data, Path2D path) {
        this.in = new NumberReader(data);
        this.path = path;
    }

    /** Refuses a mistake with IllegalArgumentException; what stood before it is drawn. */
    void read() {
        char command = 0;
        while (in.more()) {
            command = in.atLetter() ? in.next() : repeated(command);
            if (path.getCurrentPoint() == null && command != 'M' && command != 'm') {
                throw new IllegalArgumentException("path data does not begin with M");
            }
            boolean relative = command >= 'a';
            draw((char) (command & ~0x20), relative ? now.x : 0, relative ? now.y : 0);
        }
    }

    private static char repeated(char command) {
        return switch (command) {
            case 'M' -> 'L';
            case 'm' -> 'l';
            case 0, 'Z', 'z' -> throw new IllegalArgumentException("a number where a command should be");
            default -> command;
        };
    }

    /** Draws one segment whose coordinates count from {@code x}, {@code y}. */
    private void draw(char command, double x, double y) {
        switch (command) {
            case 'M' -> move(x + in.number(), y + in.number());
            case 'L' -> line(x + in.number(), y + in.number());
            case 'H' -> line(x + in.number(), now.y);
            case 'V' -> line(now.x, y + in.number());
            case 'C' -> curve(x + in.number(), y + in.number(), x + in.number(), y + in.number(), x, y);
            case 'S' -> curve(2 * now.x - cubic.x, 2 * now.y - cubic.y, x + in.number(), y + in.number(), x, y);
            case 'Q' -> quad(x + in.number(), y + in.number(), x, y);
            case 'T' -> quad(2 * now.x - quadratic.x, 2 * now.y - quadratic.y, x, y);
            case 'A' -> arc(x, y);
            case 'Z' -> close();
            default -> throw new IllegalArgumentException("no command of path data: " + command);
        }
    }

    private void move(double x, double y) {
        path.moveTo(x, y);
        start.setLocation(x, y);
        arrive(x, y);
    }

    private void line(double x, double y) {
        path.lineTo(x, y);
        arrive(x, y);
    }

    private void curve(double ax, double ay, double bx, double by, double x, double y) {
        double endX = x + in.number();
        double endY = y + in.number();
        path.curveTo(ax, ay, bx, by, endX, endY);
        arrive(endX, endY);
        cubic.setLocation(bx, by);
    }

    private void quad(double cx, double cy, double x, double y) {
        double endX = x + in.number();
        double endY = y + in.number();
        path.quadTo(cx, cy, endX, endY);
        arrive(endX, endY);
        quadratic.setLocation(cx, cy);
    }

    private void arc(double x, double y) {
        double rx = Math.abs(in.number());
        double ry = Math.abs(in.number());
        double turn = Math.toRadians(in.number());
        boolean large = in.flag();
        boolean clockwise = in.flag();
        double endX = x + in.number();
        double endY = y + in.number();
        new Arc(rx, ry, turn, large, clockwise).appendTo(path, now, endX, endY);
        arrive(endX, endY);
    }

    private void close() {
        path.closePath();
        arrive(start.x, start.y);
    }

    private void arrive(double x, double y) {
        now.setLocation(x, y);
        cubic.setLocation(x, y);
        quadratic.setLocation(x, y);
    }
}
