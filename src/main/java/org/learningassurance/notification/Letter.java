package org.learningassurance.notification;

/** A mail's text. */
record Letter(String subject, String body) {}
