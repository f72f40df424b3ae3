// Generated from Guards.json by `make generate`. Do not edit.
// SHA-256 8b545430b1840aa83194a43226226380f1315fdd6e8c6ab64eaa48cc90821ba8

@_spi(Generated) public import AblyPlatform

extension DoorsApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /inherited`. See ``DoorsApi/inherited()``.
        public static func inherited() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/inherited")
            let request = ApiRequest<Void>(Operations.inherited, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /open`. See ``DoorsApi/open()``.
        public static func open() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/open")
            let request = ApiRequest<Void>(Operations.open, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /maybe`. See ``DoorsApi/maybe()``.
        public static func maybe() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/maybe")
            let request = ApiRequest<Void>(Operations.maybe, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /basic`. See ``DoorsApi/basic()``.
        public static func basic() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/basic")
            let request = ApiRequest<Void>(Operations.basic, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /bearer`. See ``DoorsApi/bearer()``.
        public static func bearer() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/bearer")
            let request = ApiRequest<Void>(Operations.bearer, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /oauth`. See ``DoorsApi/oauth()``.
        public static func oauth() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/oauth")
            let request = ApiRequest<Void>(Operations.oauth, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /header`. See ``DoorsApi/header()``.
        public static func header() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/header")
            let request = ApiRequest<Void>(Operations.header, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /query`. See ``DoorsApi/query(a:)``.
        public static func query(a: String? = nil) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/query")
            target.appendQuery("a", a)
            let request = ApiRequest<Void>(Operations.query, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /together`. See ``DoorsApi/together()``.
        public static func together() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/together")
            let request = ApiRequest<Void>(Operations.together, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /cookie`. See ``DoorsApi/cookie(theme:)``.
        public static func cookie(theme: String? = nil) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/cookie")
            var request = ApiRequest<Void>(Operations.cookie, target: target, decoder: .empty)
            try request.setCookie("theme", theme, argument: "theme")
            return request
        }
    }
}
