package io.javatar.core.port;

/**
 * The counts of {@code /stats}, named as ivatar names them.
 *
 * @param users accounts
 * @param mails proven or provisioned e-mail addresses
 * @param openids proven or provisioned OpenID URLs
 * @param unconfirmedMails addresses that wait for proof
 * @param unconfirmedOpenids OpenID URLs that wait for proof
 * @param avatars photos
 */
public record Census(
        long users, long mails, long openids, long unconfirmedMails, long unconfirmedOpenids, long avatars) {}
