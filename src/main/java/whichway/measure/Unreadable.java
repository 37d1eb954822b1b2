package whichway.measure;

import java.io.IOException;

/// Says why a document cannot be read.
final class Unreadable extends IOException {
    private final Reason reason;

    Unreadable(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
