package io.javatar.web.edge;

import jakarta.servlet.Registration;
import jakarta.servlet.ServletContext;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;

/**
 * Keeps Open Liberty from looking for a session in each request. Its session code reads the cookies before any filter
 * runs, and fails at {@code $Version=9} with 500. It does not do so for servlets that it calls internal
 * ({@code IServletConfig} and {@code IFilterConfig} of its SPI); apart from that, the word means only that internal
 * servlets are behind internal filters. Other servers have no such word, and there nothing happens.
 */
public final class Sessions {
    private Sessions() {}

    /** Declares all servlets and filters of {@code context} to have no sessions; none may be added afterwards. */
    public static void switchOff(ServletContext context) {
        // Filters first: an internal servlet would be reached around a filter that is not.
        if (areInternal(context.getFilterRegistrations().values())) {
            areInternal(context.getServletRegistrations().values());
        }
    }

    private static boolean areInternal(Collection<? extends Registration> registrations) {
        return registrations.stream().allMatch(Sessions::isInternal);
    }

    /** Makes {@code registration} internal; returns whether this server knows how. */
    private static boolean isInternal(Registration registration) {
        try {
            registration.getClass().getMethod("setInternal", boolean.class).invoke(registration, true);
            return true;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException otherServer) {
            return false;
        }
    }
}
