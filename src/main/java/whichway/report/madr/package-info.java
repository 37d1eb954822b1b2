/// Reports as Markdown architecture decision records, to lie beside the code they concern.
package whichway.report.madr;
