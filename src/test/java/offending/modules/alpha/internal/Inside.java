package offending.modules.alpha.internal;

/** Another module reaches for it. */
public class Inside {}
