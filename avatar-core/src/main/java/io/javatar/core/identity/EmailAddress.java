package io.javatar.core.identity;

import static io.javatar.core.problem.Problem.BAD_IDENTITY;

import io.javatar.core.problem.AvatarException;
import java.util.List;
import java.util.Locale;

/**
 * An e-mail address, trimmed and wholly lower-cased, as Libravatar (wiki.libravatar.org/api) and Gravatar hash it.
 *
 * @param text 6 to 254 characters with one part before and one after the last {@code @}
 */
public record EmailAddress(String text) implements Identity {
    /** The fewest characters of an address. */
    public static final int MIN_LENGTH = 6;
    /** The most characters of an address (RFC 5321 4.5.3.1.3 less the brackets). */
    public static final int MAX_LENGTH = 254;

    /** Refuses, with BAD_IDENTITY, what is no address or not normalised. */
    public EmailAddress {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
            throw AvatarException.of(
                    BAD_IDENTITY, text.length() + " characters are not within " + MIN_LENGTH + ".." + MAX_LENGTH);
        }
        int at = text.lastIndexOf('@');
        if (at < 1
                || at == text.length() - 1
                || InputText.unprintable(text)
                || text.chars().anyMatch(EmailAddress::forbidden)) {
            throw AvatarException.of(BAD_IDENTITY, "an e-mail address is name@domain without blanks");
        }
        if (!text.equals(normalised(text))) {
            throw AvatarException.of(BAD_IDENTITY, "an e-mail address is kept in lower case");
        }
    }

    /** Returns the address written in {@code text}, normalised; refuses with BAD_IDENTITY. */
    public static EmailAddress parse(String text) {
        return new EmailAddress(normalised(text));
    }

    /** Returns SHA-256, then MD5. */
    @Override
    public List<AvatarHash> hashes() {
        return List.of(AvatarHash.of(HashAlgorithm.SHA256, text), AvatarHash.of(HashAlgorithm.MD5, text));
    }

    /** Returns the part after the last {@code @}. */
    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    private static String normalised(String text) {
        return InputText.trimmed(text).toLowerCase(Locale.ROOT);
    }

    private static boolean forbidden(int c) {
        return c == '<' || c == '>' || c == ',';
    }
}
