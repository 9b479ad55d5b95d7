package org.learningassurance.shared;

/** Whether somebody could sign in today: the module of access answers those upstream of it. */
public interface CanSignIn {

    boolean can(PersonId person);
}
