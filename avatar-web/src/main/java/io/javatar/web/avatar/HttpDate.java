package io.javatar.web.avatar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in headers (RFC 9110 5.6.7): written as {@code Sun, 06 Nov 1994 08:49:37 GMT}, and read also as
 * {@code Sunday, 06-Nov-94 08:49:37 GMT} (RFC 850) and {@code Sun Nov  6 08:49:37 1994} (asctime).
 */
final class HttpDate {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final String TIME = "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})";
    private static final Pattern RFC_850 =
            Pattern.compile("[A-Z][a-z]{5,8}, (?<day>\\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\\d{2}) " + TIME + " GMT");
    private static final Pattern ASCTIME =
            Pattern.compile("[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \\d]\\d) " + TIME + " (?<year>\\d{4})");
    private static final int LONGEST = 40;
    private static final int HALF_A_CENTURY = 50;

    private HttpDate() {}

    /**
     * Returns {@code instant}, of the years 0 to 9999, to the second. By hand: a DateTimeFormatter takes longer than all
     * else that is done for the headers of a cached picture.
     */
    static String text(Instant instant) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(29);
        text.append(DAYS.get(time.getDayOfWeek().getValue() - 1)).append(", ");
        twoDigits(text, time.getDayOfMonth()).append(' ');
        text.append(MONTHS.get(time.getMonthValue() - 1)).append(' ');
        twoDigits(text, time.getYear() / 100);
        twoDigits(text, time.getYear() % 100).append(' ');
        twoDigits(text, time.getHour()).append(':');
        twoDigits(text, time.getMinute()).append(':');
        return twoDigits(text, time.getSecond()).append(" GMT").toString();
    }

    /**
     * Parses {@code text} in any of the three forms; returns null where it is in none of them.
     *
     * @param now by which a year of two digits is known: no date is more than 50 years ahead
     */
    static @Nullable Instant parse(String text, Instant now) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            Matcher rfc850 = RFC_850.matcher(text);
            if (rfc850.matches()) {
                return nearest(rfc850, now);
            }
            Matcher asctime = ASCTIME.matcher(text);
            return asctime.matches()
                    ? instant(asctime, number(asctime, "year"))
                    : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant nearest(Matcher date, Instant now) {
        LocalDateTime today = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        int year = today.getYear() / 100 * 100 + number(date, "year");
        boolean ahead =
                instant(date, year).isAfter(today.plusYears(HALF_A_CENTURY).toInstant(ZoneOffset.UTC));
        return ahead ? instant(date, year - 100) : instant(date, year);
    }

    private static Instant instant(Matcher date, int year) {
        return LocalDateTime.of(
                        year,
                        MONTHS.indexOf(date.group("month")) + 1, // of no month 0, which is refused
                        number(date, "day"),
                        number(date, "hour"),
                        number(date, "minute"),
                        Math.min(number(date, "second"), 59)) // a leap second
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(Matcher date, String part) {
        return Integer.parseInt(date.group(part).strip());
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
