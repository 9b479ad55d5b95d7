package offending.modules.alpha;

import offending.modules.alpha.internal.Inside;

/** A module of two packages. */
public class Alpha {

    public Inside inside() {
        return new Inside();
    }
}
