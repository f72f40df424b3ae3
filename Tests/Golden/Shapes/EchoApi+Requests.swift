// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

extension EchoApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /animal`. See ``EchoApi/animal(body:)``.
        public static func animal(body: Animal) throws(ApiError) -> ApiRequest<Animal> {
            let target = RequestTarget("/animal")
            var request = ApiRequest<Animal>(Operations.animal, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /contacts`. See ``EchoApi/contacts(body:)``.
        public static func contacts(body: [Contact]) throws(ApiError) -> ApiRequest<[Contact]> {
            let target = RequestTarget("/contacts")
            var request = ApiRequest<[Contact]>(Operations.contacts, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /values`. See ``EchoApi/values(body:)``.
        public static func values(body: [Value?]) throws(ApiError) -> ApiRequest<[Value?]> {
            let target = RequestTarget("/values")
            var request = ApiRequest<[Value?]>(Operations.values, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /tree`. See ``EchoApi/tree(body:)``.
        public static func tree(body: Tree) throws(ApiError) -> ApiRequest<Tree> {
            let target = RequestTarget("/tree")
            var request = ApiRequest<Tree>(Operations.tree, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /expression`. See ``EchoApi/expression(body:)``.
        public static func expression(body: Expression) throws(ApiError) -> ApiRequest<Expression> {
            let target = RequestTarget("/expression")
            var request = ApiRequest<Expression>(Operations.expression, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /paint`. See ``EchoApi/paint(body:)``.
        public static func paint(body: Paint) throws(ApiError) -> ApiRequest<Paint> {
            let target = RequestTarget("/paint")
            var request = ApiRequest<Paint>(Operations.paint, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /formats`. See ``EchoApi/formats(body:)``.
        public static func formats(body: Formats) throws(ApiError) -> ApiRequest<Formats> {
            let target = RequestTarget("/formats")
            var request = ApiRequest<Formats>(Operations.formats, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /presence`. See ``EchoApi/presence(body:)``.
        public static func presence(body: Presence) throws(ApiError) -> ApiRequest<Presence> {
            let target = RequestTarget("/presence")
            var request = ApiRequest<Presence>(Operations.presence, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /account`. See ``EchoApi/account(body:)``.
        public static func account(body: Account) throws(ApiError) -> ApiRequest<Account> {
            let target = RequestTarget("/account")
            var request = ApiRequest<Account>(Operations.account, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /employee`. See ``EchoApi/employee(body:)``.
        public static func employee(body: Employee) throws(ApiError) -> ApiRequest<Employee> {
            let target = RequestTarget("/employee")
            var request = ApiRequest<Employee>(Operations.employee, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /maps`. See ``EchoApi/maps(body:)``.
        public static func maps(body: Maps) throws(ApiError) -> ApiRequest<Maps> {
            let target = RequestTarget("/maps")
            var request = ApiRequest<Maps>(Operations.maps, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /settings`. See ``EchoApi/settings(body:)``.
        public static func settings(body: Settings) throws(ApiError) -> ApiRequest<Settings> {
            let target = RequestTarget("/settings")
            var request = ApiRequest<Settings>(Operations.settings, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /profile`. See ``EchoApi/profile(body:)``.
        public static func profile(body: Profile) throws(ApiError) -> ApiRequest<Profile> {
            let target = RequestTarget("/profile")
            var request = ApiRequest<Profile>(Operations.profile, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /note`. See ``EchoApi/note(body:)``.
        public static func note(body: Note) throws(ApiError) -> ApiRequest<Note> {
            let target = RequestTarget("/note")
            var request = ApiRequest<Note>(Operations.note, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /roster`. See ``EchoApi/roster(body:)``.
        public static func roster(body: Roster) throws(ApiError) -> ApiRequest<RosterOutcome> {
            let target = RequestTarget("/roster")
            var request = ApiRequest<RosterOutcome>(Operations.roster, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /order`. See ``EchoApi/order(body:)``.
        public static func order(body: Order) throws(ApiError) -> ApiRequest<Order> {
            let target = RequestTarget("/order")
            var request = ApiRequest<Order>(Operations.order, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }
    }
}
