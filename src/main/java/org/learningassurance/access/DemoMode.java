package org.learningassurance.access;

/** Whether anybody on this machine may be anybody of the example partnership. Then nothing off this machine is answered. */
public record DemoMode(boolean on) {

    /** What a program gives with the email address of whoever it wants to be. */
    public static final String PASSWORD = "demo";
}
