package org.learningassurance.training.web;

import org.learningassurance.shared.web.DateInput;

/** What is typed to take an action's next step; each step shows those inputs that it has. */
class StepForm extends FactForm {

    String decision = "";
    String change = "";
    DateInput on = new DateInput();
    DateInput dueOn = new DateInput();
    String inRefresher = "";
    String reason = "";
}
