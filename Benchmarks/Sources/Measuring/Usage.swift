import Glibc

/// The monotonic clock, which all processes of the machine share, in nanoseconds.
public func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// The CPU time that the process has used, user and system, in microseconds.
public func cpuMicroseconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    return Double(seconds) * 1e6 + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
}

/// The process's peak memory, in kilobytes.
///
/// Not `ru_maxrss`: on Linux a process inherits that value from the process that started it.
public func peakKilobytes() -> Int { statusKilobytes("VmHWM:") }

/// The process's resident memory, in kilobytes.
public func residentKilobytes() -> Int { statusKilobytes("VmRSS:") }

private func statusKilobytes(_ name: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard text.hasPrefix(name) else { continue }
        return Int(text.filter(\.isNumber)) ?? 0
    }
    return 0
}
