import CXML2

/// The one process-wide step libxml2 asks for.
package enum LibXML2 {
    /// Touched before any other call of the library, so that its global tables are set up once, by one
    /// thread. They are never torn down: `xmlCleanupParser` would pull them from under other threads.
    package static let ready: Void = xmlInitParser()
}
