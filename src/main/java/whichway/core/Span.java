package whichway.core;

/// The lowest and the highest number something can come to, whatever the open answers are.
public record Span(double low, double high) {}
