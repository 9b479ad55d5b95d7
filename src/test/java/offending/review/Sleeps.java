package offending.review;

class Sleeps {

    void untilTomorrow() throws InterruptedException {
        Thread.sleep(86_400_000);
    }
}
