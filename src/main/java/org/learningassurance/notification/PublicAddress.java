package org.learningassurance.notification;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the tracker: the root of all links in mails. */
@Component
class PublicAddress {

    private final String root;

    PublicAddress(@Value("${tracker.public-address}") String address) {
        this.root = address.replaceAll("/+$", "");
    }

    /** @param path below the application's root, beginning with a slash */
    String of(String path) {
        return root + path;
    }

    /** The host, which makes Message-IDs the installation's own. */
    String host() {
        return Optional.ofNullable(URI.create(root).getHost()).orElse("localhost");
    }
}
