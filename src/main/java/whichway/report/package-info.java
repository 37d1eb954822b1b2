/// Turns an evaluation into a neutral document; each sub-package writes that document in one format.
package whichway.report;
