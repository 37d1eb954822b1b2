/// A report as a tree of XHTML elements, which HTML and PDF have in common.
package whichway.report.xhtml;
