import AblyPubSub
import Synchronization

/// A source of tokens for an `authCallback`, which records what it is asked for.
final class TokenSource: Sendable {
    private let asked = Mutex<[TokenParams]>([])
    private let answer: @Sendable (Int) throws -> AuthToken

    /// - Parameter answer: The answer to the call of this number, which is 1 for the first one.
    init(_ answer: @escaping @Sendable (_ number: Int) throws -> AuthToken) { self.answer = answer }

    /// A source that always gives the same answer.
    convenience init(_ token: AuthToken) { self.init { _ in token } }

    /// What each call asked for.
    var params: [TokenParams] { asked.withLock { $0 } }

    /// The number of calls.
    var count: Int { params.count }

    /// The callback.
    var callback: AuthCallback {
        { params in
            let number = self.asked.withLock { asked in
                asked.append(params)
                return asked.count
            }
            return try self.answer(number)
        }
    }

    /// Options that name this source.
    var options: AuthOptions { AuthOptions(authCallback: callback) }
}

extension AuthToken {
    /// A token that is valid for a long time.
    static func valid(_ token: String, clientId: String? = nil) -> AuthToken {
        .details(.valid(token, clientId: clientId))
    }
}

extension TokenDetails {
    /// A token that is valid for a long time.
    static func valid(_ token: String, clientId: String? = nil) -> TokenDetails {
        TokenDetails(token: token, issued: 1_704_067_200_000, expires: 4_102_444_800_000, clientId: clientId)
    }
}
