#if ServiceLifecycle
    public import ServiceLifecycle

    extension AblyRealtime: Service {
        /// Connects if the client is not connected, and waits until the process shuts down or the task is cancelled; then closes
        /// the connection. The client works before and without it.
        ///
        /// - Throws: ``AblyError``: why the connection has failed.
        public func run() async throws {
            connect()
            let failure: AblyError? = await cancelWhenGracefulShutdown {
                let change = try? await self.connection.whenState(.failed)
                if Task.isCancelled { return nil }
                return change?.reason ?? self.connection.errorReason
            }
            if connection.state == .failed {
                throw failure ?? AblyError(.connectionFailed, message: "the connection failed")
            }
            await close()
        }
    }
#endif
