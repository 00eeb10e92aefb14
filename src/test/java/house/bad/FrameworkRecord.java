package house.bad;

import org.springframework.http.HttpStatus;

/** A word of the business that knows HTTP. */
public record FrameworkRecord(HttpStatus status) {}
