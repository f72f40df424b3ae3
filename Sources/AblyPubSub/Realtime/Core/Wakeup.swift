/// Resumes those who wait for what was added to a buffer. It is called once all that arrived together is in place: resumed at
/// the first element, they would take one after the other, and suspend for each.
typealias Wakeup = @Sendable () -> Void
