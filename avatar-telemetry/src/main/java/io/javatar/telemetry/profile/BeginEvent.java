package io.javatar.telemetry.profile;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A profile begins. */
@Name(BeginEvent.NAME)
@Label("Profile Begin")
@Description("A profile was asked for")
@Category("Javatar")
@StackTrace(false)
final class BeginEvent extends Event {
    static final String NAME = "io.javatar.ProfileBegin";

    @Label("Note")
    final String note;

    BeginEvent(String note) {
        this.note = note;
    }
}
