package offending.review;

abstract class PlaysTheExample {

    abstract offending.rehearsal.Script script();
}
