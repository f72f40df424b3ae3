extension TransportRequest: CustomStringConvertible, CustomReflectable {
    /// Method, origin and path. The query and the body are left out, since they may contain credentials.
    public var description: String {
        let path = target.prefix { $0 != "?" }
        return "\(method) \(origin)\(path)\(path.endIndex < target.endIndex ? "?…" : "")"
    }

    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "request": description, "headers": headers, "bodyBytes": body?.count as Any,
                "connectTimeout": connectTimeout as Any, "timeout": timeout as Any,
                "maximumResponseBytes": maximumResponseBytes,
            ] as KeyValuePairs<String, Any>)
    }
}
