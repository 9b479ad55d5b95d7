package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a text for the public on what is different for children now. */
public record WhatChangedId(UUID value) implements Id {

    public static WhatChangedId next() {
        return new WhatChangedId(Id.nextValue());
    }

    public static WhatChangedId of(UUID value) {
        return new WhatChangedId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static WhatChangedId of(String value) {
        return new WhatChangedId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
