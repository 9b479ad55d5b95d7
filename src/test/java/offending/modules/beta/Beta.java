package offending.modules.beta;

import offending.modules.alpha.internal.Inside;

/** Reaches into another module. */
public class Beta {

    public Inside stolen() {
        return new Inside();
    }
}
