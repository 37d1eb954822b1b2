package whichway.report;

import java.nio.IntBuffer;

/// One page of a report as a picture.
///
/// @param page which one, from 0
/// @param pages how many there are
/// @param width in pixels
/// @param height in pixels
/// @param pixels opaque, as ARGB, row by row from the top
public record PageImage(int page, int pages, int width, int height, IntBuffer pixels) {}
