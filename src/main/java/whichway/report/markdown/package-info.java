/// Reports as GitHub-flavoured Markdown.
package whichway.report.markdown;
