package org.learningassurance.exchange.web;

/** A parameter of a request makes no sense; the message says what would. */
class BadParameter extends RuntimeException {

    private final String parameter;

    BadParameter(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
