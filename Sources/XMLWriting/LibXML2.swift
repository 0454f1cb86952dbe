import CXML2

/// The process-wide initialization that libxml2 requires.
package enum LibXML2 {
    /// Initializes libxml2 on first access, which must precede any other call of the library, so that its
    /// global tables are set up once, by one thread. They are never torn down: `xmlCleanupParser` would pull
    /// them from under other threads.
    package static let ready: Void = xmlInitParser()
}
