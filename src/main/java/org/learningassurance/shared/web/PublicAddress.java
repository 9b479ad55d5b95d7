package org.learningassurance.shared.web;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the tracker: the root of the links in mails and papers. */
@Component
public class PublicAddress {

    private final String root;

    PublicAddress(@Value("${tracker.public-address}") String address) {
        this.root = address.replaceAll("/+$", "");
    }

    /** @param path below the application's root, beginning with a slash */
    public String of(String path) {
        return root + path;
    }

    /** The host, which makes Message-IDs the installation's own. */
    public String host() {
        return Optional.ofNullable(URI.create(root).getHost()).orElse("localhost");
    }
}
