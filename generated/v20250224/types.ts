// Made by `pnpm generate` from spec/. Do not edit.

export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Answers the client's users, oldest first.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create user
         * @description Creates a user. No field is required, but the `user` object may not be empty; an `id` of your own is recommended.
         *
         *     A disabled user is not updated in the background, and nothing that belongs to it is served until it is enabled again.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        /**
         * Read user
         * @description Answers one user.
         */
        get: operations["readUser"];
        /**
         * Update user
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete user
         * @description Deletes the user with everything that belongs to it: members, accounts, transactions and the rest. What was deleted is gone
         *     from the API at once, and for good two weeks later. Its `id` is free at once.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List members
         * @description Answers the user's members, oldest first.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Create member
         * @description Connects the user to an institution and starts an aggregation, or the jobs that `data_request` asks for. It takes a
         *     value for every credential that the institution lists.
         *
         *     With `is_oauth`, which the institution must support, it takes none: the member is `PENDING` and has an
         *     `oauth_window_uri`, where the end user logs in; the job starts after that. A member that is still `PENDING` an hour
         *     later is deleted.
         *
         *     A user has at most 25 members, and no two with the same credentials at the same institution. What was deleted with a
         *     member comes back with its guids when the same member is created again within two weeks.
         */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        /**
         * Read member
         * @description Answers one member.
         */
        get: operations["readMember"];
        /**
         * Update member
         * @description Changes the fields that are sent and leaves the others as they are. New credentials start an aggregation, or the jobs
         *     that `data_request` asks for; other changes start none.
         */
        put: operations["updateMember"];
        post?: never;
        /**
         * Delete member
         * @description Deletes the member with everything that belongs to it: accounts, transactions and the rest. What was deleted is gone
         *     from the API at once, and for good two weeks later. Its `id` is free at once.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/status": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        /**
         * Read member status
         * @description Answers how the connection stands and, where the end user is challenged, the challenges. Poll it while a job runs; the
         *     job has ended once `is_being_aggregated` is `false`.
         */
        get: operations["readMemberStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/credentials": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List member credentials
         * @description Answers the credentials that the member's institution asks for, in the order to show them. It never answers their
         *     values, and challenges are not among them.
         */
        get: operations["listMemberCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/challenges": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List member challenges
         * @description Answers what the end user has to answer before the job can go on, in the order to ask it. Only a `CHALLENGED` member
         *     has challenges.
         */
        get: operations["listMemberChallenges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Resume aggregation
         * @description Passes the end user's answers on to the institution. The job goes on; the member is `RESUMED` until the answers have
         *     been tried. Only a `CHALLENGED` member can be resumed; for any other the answer is 422.
         */
        put: operations["resumeAggregation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/aggregate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aggregate member
         * @description Starts a job that gathers accounts, balances and up to 90 days of transactions.
         *
         *     Where a job of the same type is running, the last one is more recent than the institution allows (three hours by
         *     default), or the member's status allows none, nothing is started and the member is answered as it stands. Where a job
         *     of another type is running, the answer is 409.
         */
        post: operations["aggregateMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/check_balance": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check balances
         * @description Starts a job that gathers the balances of the accounts, and no transactions. For the same member it can be called once
         *     in two hours; before that the answer is 429.
         *
         *     Where a job of the same type is running, the last one is more recent than the institution allows (three hours by
         *     default), or the member's status allows none, nothing is started and the member is answered as it stands. Where a job
         *     of another type is running, the answer is 409.
         */
        post: operations["checkBalances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/oauth_window_uri": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        /**
         * Request OAuth window URI
         * @description Answers a new place where the end user can log in, for instance after closing the window too early, or because the
         *     institution has withdrawn its consent. The status of a member that is more than an hour old stays as it is. Where the
         *     institution does not support OAuth, the answer is 400.
         */
        get: operations["requestOAuthWindowURI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/verify": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify member
         * @description Starts a job that gathers account and routing numbers. The end user first selects an account: the member becomes
         *     `CHALLENGED` with a challenge of the platform itself, unless it has no suitable account or the client has turned the
         *     selection off. Where the institution does not support this, the answer is 400.
         *
         *     Where a job of the same type is running, the last one is more recent than the institution allows (three hours by
         *     default), or the member's status allows none, nothing is started and the member is answered as it stands. Where a job
         *     of another type is running, the answer is 409.
         */
        post: operations["verifyMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/members/{member_guid}/account_numbers": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
            };
            cookie?: never;
        };
        /**
         * List account numbers by member
         * @description Answers the account numbers that verifications found at the member's accounts, oldest first.
         */
        get: operations["listAccountNumbersByMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/accounts/{account_identifier}/account_numbers": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the account, or your own `id` of it. */
                account_identifier: components["parameters"]["AccountIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List account numbers by account
         * @description Answers the account numbers that verifications found at the account, oldest first.
         */
        get: operations["listAccountNumbersByAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/identify": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Identify member
         * @description Starts a job that gathers who owns the accounts: names, addresses, telephone numbers and e-mail addresses. Where the
         *     institution does not support this, the answer is 400.
         *
         *     Where a job of the same type is running, the last one is more recent than the institution allows (three hours by
         *     default), or the member's status allows none, nothing is started and the member is answered as it stands. Where a job
         *     of another type is running, the answer is 409.
         */
        post: operations["identifyMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/account_owners": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List account owners by member
         * @description Answers the owners of the member's accounts, oldest first. An account may have several.
         */
        get: operations["listAccountOwnersByMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/extend_history": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend history
         * @description Starts a job that gathers up to 24 months of transactions. The lists of transactions then answer them; ask for the
         *     older ones with `from_date`. Where the institution does not support this, the answer is 400.
         *
         *     Where a job of the same type is running, the last one is more recent than the institution allows (three hours by
         *     default), or the member's status allows none, nothing is started and the member is answered as it stands. Where a job
         *     of another type is running, the answer is 409.
         */
        post: operations["extendHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/fetch_statements": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch statements
         * @description Starts a job that gathers the statements of the accounts. Where the institution does not support this, the answer is
         *     400.
         *
         *     Where a job of the same type is running, the last one is more recent than the institution allows (three hours by
         *     default), or the member's status allows none, nothing is started and the member is answered as it stands. Where a job
         *     of another type is running, the answer is 409.
         */
        post: operations["fetchStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/members/{member_guid}/statements": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
            };
            cookie?: never;
        };
        /**
         * List statements by member
         * @description Answers the statements of the member's accounts, oldest first.
         */
        get: operations["listStatementsByMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/members/{member_guid}/statements/{statement_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
                /** @description The guid of the statement, as list statements answered it. */
                statement_guid: components["parameters"]["StatementGuid"];
            };
            cookie?: never;
        };
        /**
         * Read statement by member
         * @description Answers one statement.
         */
        get: operations["readStatementByMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/members/{member_guid}/statements/{statement_guid}.pdf": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
                /** @description The guid of the statement, as list statements answered it. */
                statement_guid: components["parameters"]["StatementGuid"];
            };
            cookie?: never;
        };
        /**
         * Download statement PDF
         * @description Answers the PDF of a statement, which is at the statement's `uri` with `.pdf` after it. Errors are answered as JSON.
         */
        get: operations["downloadStatementPDF"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/accounts": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List user accounts
         * @description Answers the accounts of all the user's members, oldest first.
         */
        get: operations["listUserAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/accounts/{account_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the account, as list accounts answered it. */
                account_guid: components["parameters"]["AccountGuid"];
            };
            cookie?: never;
        };
        /**
         * Read account
         * @description Answers one account.
         */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/accounts/{account_identifier}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
                /** @description The guid of the account, or your own `id` of it. */
                account_identifier: components["parameters"]["AccountIdentifier"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update account by member
         * @description Hides the account from the end user, or shows it again.
         */
        put: operations["updateAccountByMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/transactions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List transactions
         * @description Answers the transactions of all the user's accounts, latest `date` first. Without a range they are those of the last 90
         *     days.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/transactions/{transaction_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the transaction, as the lists of transactions answer it. */
                transaction_guid: components["parameters"]["TransactionGuid"];
            };
            cookie?: never;
        };
        /**
         * Read transaction
         * @description Answers one transaction.
         */
        get: operations["readTransaction"];
        /**
         * Update transaction
         * @description Changes the description of a transaction; nothing else of it can be changed. What the user has set stays: neither
         *     transaction rules nor later aggregations replace it.
         */
        put: operations["updateTransaction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/members/{member_identifier}/transactions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List transactions by member
         * @description Answers the transactions of all the member's accounts, latest `date` first. Without a range they are those of the last
         *     90 days.
         */
        get: operations["listTransactionsByMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/accounts/{account_guid}/transactions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the account, as list accounts answered it. */
                account_guid: components["parameters"]["AccountGuid"];
            };
            cookie?: never;
        };
        /**
         * List transactions by account
         * @description Answers the transactions of the account, latest `date` first. Without a range they are those of the last 90 days.
         */
        get: operations["listTransactionsByAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_identifier}/tags/{tag_guid}/transactions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the tag, as list tags or create tag answered it. */
                tag_guid: components["parameters"]["TagGuid"];
            };
            cookie?: never;
        };
        /**
         * List transactions by tag
         * @description Answers the transactions that bear the tag, latest `date` first. Without a range they are all of them, however old.
         */
        get: operations["listTransactionsByTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/enhance": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enhance transactions
         * @description Categorizes and classifies transactions of your own data, up to 100 at a time, gives each a readable description and,
         *     where it can, a merchant and its location.
         *
         *     Nothing is stored: the answer is all there is. It holds fewer fields than a stored transaction.
         */
        post: operations["enhanceTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/investment_holdings": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        /**
         * List holdings
         * @description Answers the holdings of all the user's accounts, oldest first.
         */
        get: operations["listHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/investment_holdings/{holding_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the holding, as the lists of holdings answer it. */
                holding_guid: components["parameters"]["HoldingGuid"];
            };
            cookie?: never;
        };
        /**
         * Read holding
         * @description Answers one holding.
         */
        get: operations["readHolding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/members/{member_guid}/investment_holdings": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
            };
            cookie?: never;
        };
        /**
         * List holdings by member
         * @description Answers the holdings of all the member's accounts, oldest first.
         */
        get: operations["listHoldingsByMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/categories": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        /**
         * List categories
         * @description Answers the user's categories: the custom ones, oldest first, then the default ones, each top-level category followed by
         *     those below it. The default categories stand as a tree in the text of the `categories` tag.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create category
         * @description Creates a custom category. It stands below a default category that has no parent itself, and no other category below
         *     that parent may have its name.
         */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/categories/default": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        /**
         * List default categories
         * @description Answers the 119 default categories, without the user's custom ones, each top-level category followed by those below it.
         *     The default categories stand as a tree in the text of the `categories` tag.
         */
        get: operations["listDefaultCategoriesByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/categories/{category_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the category, as list categories or create category answered it. */
                category_guid: components["parameters"]["CategoryGuid"];
            };
            cookie?: never;
        };
        /**
         * Read category
         * @description Answers one category, default or custom.
         */
        get: operations["readCategory"];
        /**
         * Update category
         * @description Changes the fields of a custom category that are sent and leaves the others as they are. Its transactions show a new name
         *     at once. A default category cannot be changed.
         */
        put: operations["updateCategory"];
        post?: never;
        /**
         * Delete category
         * @description Deletes a custom category. Its transactions, and the transaction rules that choose it, get its parent instead. A default
         *     category cannot be deleted.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/tags": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        /**
         * List tags
         * @description Answers the user's tags, oldest first. Every user has the tag Business from the start.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create tag
         * @description Creates a tag. No other tag of the user may have its name.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/tags/{tag_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the tag, as list tags or create tag answered it. */
                tag_guid: components["parameters"]["TagGuid"];
            };
            cookie?: never;
        };
        /**
         * Read tag
         * @description Answers one tag.
         */
        get: operations["readTag"];
        /**
         * Update tag
         * @description Changes the name of a tag. No other tag of the user may have it.
         */
        put: operations["updateTag"];
        post?: never;
        /**
         * Delete tag
         * @description Deletes the tag and takes it off all transactions.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/taggings": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        /**
         * List taggings
         * @description Answers the user's taggings, oldest first.
         */
        get: operations["listTaggings"];
        put?: never;
        /**
         * Create tagging
         * @description Puts a tag on a transaction. A transaction bears a tag once at most.
         */
        post: operations["createTagging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/taggings/{tagging_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the tagging, as create tagging answered it. */
                tagging_guid: components["parameters"]["TaggingGuid"];
            };
            cookie?: never;
        };
        /**
         * Read tagging
         * @description Answers one tagging.
         */
        get: operations["readTagging"];
        /**
         * Update tagging
         * @description Gives the transaction another tag in place of this one. It may not bear that tag already.
         */
        put: operations["updateTagging"];
        post?: never;
        /**
         * Delete tagging
         * @description Takes the tag off the transaction. The tag itself stays.
         */
        delete: operations["deleteTagging"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/transaction_rules": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        /**
         * List transaction rules
         * @description Answers the user's transaction rules, oldest first.
         */
        get: operations["listTransactionRules"];
        put?: never;
        /**
         * Create transaction rule
         * @description Creates a rule. It applies at once to all transactions that match, and to those that come later. A description that the
         *     user has given a transaction stays.
         */
        post: operations["createTransactionRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/transaction_rules/{transaction_rule_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the transaction rule, as create transaction rule answered it. */
                transaction_rule_guid: components["parameters"]["TransactionRuleGuid"];
            };
            cookie?: never;
        };
        /**
         * Read transaction rule
         * @description Answers one transaction rule.
         */
        get: operations["readTransactionRule"];
        /**
         * Update transaction rule
         * @description Changes the fields that are sent and leaves the others as they are. The changed rule applies to transactions that come
         *     later; those stored already keep what they have.
         */
        put: operations["updateTransactionRule"];
        post?: never;
        /**
         * Delete transaction rule
         * @description Deletes the rule. It applies to no more transactions.
         */
        delete: operations["deleteTransactionRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_guid}/widget_urls": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request widget URL
         * @description Answers a URL that opens a widget for the user, in the language and with the options that are sent.
         *
         *     An institution or a member that does not exist is answered with 404.
         */
        post: operations["requestWidgetURL"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List institutions
         * @description Answers the institutions, oldest first. With `name`, those whose name begins with it come before the others.
         *
         *     Institutions change at any time; refresh your copy of the list at least daily.
         */
        get: operations["listInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/favorites": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List favorite institutions
         * @description Answers the institutions that are the client's favorites, the most popular first.
         */
        get: operations["listFavoriteInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institution_code}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The code of the institution, as list institutions answered it. */
                institution_code: components["parameters"]["InstitutionCode"];
            };
            cookie?: never;
        };
        /**
         * Read institution
         * @description Answers one institution.
         */
        get: operations["readInstitution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institution_identifier}/credentials": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The code of the institution, or its guid. */
                institution_identifier: components["parameters"]["InstitutionIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List institution credentials
         * @description Answers the credentials that the institution asks for, in the order to show them. Creating a member takes a value for
         *     each of them.
         */
        get: operations["listInstitutionCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchants": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List merchants
         * @description Answers all merchants that the platform knows, by name, whatever its case.
         */
        get: operations["listMerchants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchants/{merchant_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the merchant, as transactions and list merchants answer it. */
                merchant_guid: components["parameters"]["MerchantGuid"];
            };
            cookie?: never;
        };
        /**
         * Read merchant
         * @description Answers one merchant.
         */
        get: operations["readMerchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchant_locations/{merchant_location_guid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the merchant location, as transactions answer it. */
                merchant_location_guid: components["parameters"]["MerchantLocationGuid"];
            };
            cookie?: never;
        };
        /**
         * Read merchant location
         * @description Answers one location of a merchant.
         */
        get: operations["readMerchantLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    connectionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connection status
         * @description Sent when a member enters a connection status in which the end user has to do something: `CHALLENGED`, `DENIED`,
         *     `EXPIRED`, `IMPAIRED`, `IMPEDED`, `LOCKED`, `PREVENTED` or `REJECTED`.
         */
        post: operations["receiveConnectionStatusWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    aggregation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aggregation
         * @description Sent when an aggregation has ended well, whether it was requested or ran in the background. Nothing else that changes
         *     the member fires it.
         */
        post: operations["receiveAggregationWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Balance
         * @description Sent when a check of balances has ended well. Nothing else that changes the member fires it.
         */
        post: operations["receiveBalanceWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * History
         * @description Sent when an extended history has been fetched. Nothing else that changes the member fires it.
         */
        post: operations["receiveHistoryWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    statement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Statement
         * @description Sent when statements have been fetched. Nothing else that changes the member fires it.
         */
        post: operations["receiveStatementWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verification
         * @description Sent when a verification has ended well, with the accounts whose numbers can be read now. Nothing else that changes the
         *     member fires it.
         */
        post: operations["receiveVerificationWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    jobStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Job status
         * @description Sent when a job of a member comes to a point where something can be done: it asks (`CHALLENGED`), or it is over
         *     (`COMPLETED`, `DENIED`, `PREVENTED`, `HALTED`). All kinds of jobs fire it, those in the background too.
         */
        post: operations["receiveJobStatusWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    members: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members
         * @description Sent when a member was created, when a field that the API answers has changed, and when it was deleted. What changes together
         *     is told once. A deleted member that comes back is created again.
         */
        post: operations["receiveMembersWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accounts
         * @description Sent when an account was created, when a field that the API answers has changed, and when it was deleted, alone or with its
         *     member or user.
         */
        post: operations["receiveAccountsWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transactions
         * @description Sent when a transaction was created, when a field that the API answers has changed, and when it was deleted, alone or with
         *     its member or user. A first aggregation sends one for each transaction that it brings.
         */
        post: operations["receiveTransactionsWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    users: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Users
         * @description Sent when a user was created, when a field that the API answers has changed, and when it was deleted.
         */
        post: operations["receiveUsersWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The unique identifier of a user. Defined by the platform.
         * @example USR-11141024-90b3-1bce-cac9-c06ced52ab4c
         */
        UserGuid: string;
        /** @description A person who uses your application. Everything else hangs below a user. */
        User: {
            /**
             * @description The end user's e-mail address.
             * @example totally.fake.email@notreal.com
             */
            email: string | null;
            guid: components["schemas"]["UserGuid"];
            /**
             * @description Your own identifier of the user, unique among your users.
             * @example partner-2345
             */
            id: string | null;
            /**
             * @description Whether the user is disabled. Its data is then neither updated in the background nor served.
             * @default false
             * @example false
             */
            is_disabled: boolean;
            /**
             * @description Whatever you want to keep with the user; JSON is recommended. Kept as sent. Nothing sensitive.
             * @example Yada yada yada
             */
            metadata: string | null;
        };
        /** @description Which page of the whole list this answer holds. */
        Pagination: {
            /**
             * @description The page in this answer.
             * @example 1
             */
            current_page: number;
            /**
             * @description How many records a page holds.
             * @example 25
             */
            per_page: number;
            /**
             * @description How many records there are in all.
             * @example 2
             */
            total_entries: number;
            /**
             * @description How many pages there are in all; an empty list has one.
             * @example 1
             */
            total_pages: number;
        };
        /** @description A page of users. */
        UserPage: {
            users: components["schemas"]["User"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description A code for programs, finer than the HTTP status. New codes may be added.
         * @example not_found_error
         * @enum {string}
         */
        ErrorType: "invalid_body_error" | "invalid_parameter_error" | "job_not_supported_error" | "authentication_error" | "address_not_allowed_error" | "user_disabled_error" | "feature_not_available_error" | "https_required_error" | "not_found_error" | "method_not_allowed_error" | "not_acceptable_error" | "duplicate_id_error" | "duplicate_credentials_error" | "duplicate_name_error" | "duplicate_tagging_error" | "job_running_error" | "payload_too_large_error" | "invalid_parent_error" | "limit_reached_error" | "not_challenged_error" | "job_throttled_error" | "rate_limit_error" | "internal_error" | "bad_gateway_error" | "service_unavailable_error" | "gateway_timeout_error";
        /** @description What went wrong. */
        ErrorDetail: {
            /**
             * @description What was wrong, with which value, and what to do about it. Safe to show; never a secret.
             * @example Unrecognized institution.
             */
            message: string;
            /**
             * @description The reason phrase of the HTTP status, in snake case.
             * @example not_found
             * @enum {string}
             */
            status: "bad_request" | "unauthorized" | "forbidden" | "not_found" | "method_not_allowed" | "not_acceptable" | "conflict" | "payload_too_large" | "unprocessable_entity" | "too_many_requests" | "internal_server_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout";
            type: components["schemas"]["ErrorType"];
        };
        /**
         * Error
         * @description The body of every answer that is not a success.
         */
        ErrorBody: {
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description The fields of a new user. At least one of them is needed. */
        UserCreateRequest: {
            /**
             * @description The end user's e-mail address.
             * @example totally.fake.email@notreal.com
             */
            email?: string | null;
            /**
             * @description Your own identifier of the user, unique among your users.
             * @example partner-2345
             */
            id?: string | null;
            /**
             * @description Whether the user is disabled. Its data is then neither updated in the background nor served.
             * @default false
             * @example false
             */
            is_disabled?: boolean;
            /**
             * @description Whatever you want to keep with the user; JSON is recommended. Kept as sent. Nothing sensitive.
             * @example Yada yada yada
             */
            metadata?: string | null;
        };
        /** @description The user to create, under its root key. */
        UserCreateRequestBody: {
            user: components["schemas"]["UserCreateRequest"];
        };
        /** @description One user under its root key. */
        UserBody: {
            user: components["schemas"]["User"];
        };
        /** @description The fields to change. At least one of them is needed; those left out stay as they are. */
        UserUpdateRequest: {
            /**
             * @description The end user's e-mail address.
             * @example totally.fake.email@notreal.com
             */
            email?: string | null;
            /**
             * @description Your own identifier of the user, unique among your users.
             * @example partner-2345
             */
            id?: string | null;
            /**
             * @description Whether the user is disabled. Its data is then neither updated in the background nor served.
             * @example false
             */
            is_disabled?: boolean;
            /**
             * @description Whatever you want to keep with the user; JSON is recommended. Kept as sent. Nothing sensitive.
             * @example Yada yada yada
             */
            metadata?: string | null;
        };
        /** @description The fields of the user to change, under the root key. */
        UserUpdateRequestBody: {
            user: components["schemas"]["UserUpdateRequest"];
        };
        /**
         * @description How the connection of a member stands. `{…}` and `[…]` in a message stand for the name of the institution.
         *
         *     | number | status | meaning | next step | message to the end user |
         *     |---|---|---|---|---|
         *     | – | `null` | Has no credentials and is never aggregated: a manual member. | Nothing. | None |
         *     | 0 | `CREATED` | New; nothing has been gathered yet. | Start a job when the end user is there; poll. | Connecting to {…} … |
         *     | 1 | `PREVENTED` | No job starts until the credentials are updated. | Show the message; start a job once the credentials are updated. | The last 3 attempts to connect have failed. Please re-enter your credentials to continue importing data. |
         *     | 2 | `DENIED` | The institution refused the credentials. | Show the message; start a job once the credentials are updated. | The credentials entered do not match your credentials at this institution. Please re-enter your credentials to continue importing data. |
         *     | 3 | `CHALLENGED` | The institution wants an answer from the end user (multi-factor authentication). | Show the message and the challenges; resume with the answers; poll. | To authenticate your connection to {…}, please answer the following challenge(s). |
         *     | 4 | `REJECTED` | An answer to a challenge was wrong. | Show the message; another challenge may follow, else start again. | The answer or answers provided were incorrect. Please try again. |
         *     | 5 | `LOCKED` | The institution has locked the end user out, who must contact it. | Show the message. | Your account is locked. Please log in to the appropriate website for {…} and follow the steps to resolve the issue. |
         *     | 6 | `CONNECTED` | Logged in; data is being gathered or has been. | Show the account as connected. | Connected to […] |
         *     | 7 | `IMPEDED` | The institution's website wants something of the end user first, such as consent to new terms. | Show the message. | Your attention is needed at this institution’s website. Please log in to the appropriate website for {…} and follow the steps to resolve the issue. |
         *     | 8 | `RECONNECTED` | Moved to another data source, whose first login will probably ask for a one-time password; so no job runs in the background. | Start a job when the end user is there; poll. | Reconnecting to {…} … |
         *     | 9 | `DEGRADED` | Three or more jobs failed within a short time. | Show the message. | We are upgrading this connection. Please try again later. |
         *     | 10 | `DISCONNECTED` | Three or more jobs failed, and none has succeeded for two weeks. | Show the message. | It looks like your data from {…} cannot be imported. We are working to resolve the issue. |
         *     | 11 | `DISCONTINUED` | The platform no longer connects to the institution. | Show the message. | Connections to this institution are no longer supported. You may create a manual account and use manual transactions to track data for this account. |
         *     | 12 | `CLOSED` | Closed by the end user, by you or by the platform. | Show the message. | This connection has been closed. You may track this account manually. If reopened, you may connect the institution again. |
         *     | 13 | `DELAYED` | The login takes longer than usual. | Show the message; poll. | Importing your data from {…} may take a while. Please check back later. |
         *     | 14 | `FAILED` | The job failed before the login was through. | Show the message; start a job later. | There was a problem validating your credentials with {…}. Please try again later. |
         *     | 15 | `UPDATED` | The credentials were updated and have not been tried yet. | Start a job when the end user is there; poll. | Connecting to {…} … |
         *     | 16 | `DISABLED` | Jobs are paused for the moment; the connection stands. | Show the message. | Importing data from this institution has been disabled. Please contact us if you believe it has been disabled in error. |
         *     | 17 | `IMPORTED` | The platform has no credentials, and runs no job until it gets them. | Show the message; start a job once the credentials are updated. | You must re-authenticate before your data can be imported. Please enter your credentials for {…}. |
         *     | 18 | `RESUMED` | An answer to a challenge has arrived and is being tried. | Poll. | Connecting to {…} … |
         *     | 19 | `EXPIRED` | No answer to a challenge came in the time that the institution allows. | Show the message; start a job if the end user asks for it. | The answer or answers were not provided in time. Please try again. |
         *     | 20 | `IMPAIRED` | Some or all of the credentials that the institution needs are missing. | Show the message; start a job once the credentials are updated. | You must re-authenticate before your data can be imported. Please enter your credentials for {…}. |
         *     | 21 | `PENDING` | An OAuth member whose end user has not logged in yet. After an hour it is deleted. | Send the end user to `oauth_window_uri`, or request a new one. | None |
         * @example CONNECTED
         * @enum {string|null}
         */
        ConnectionStatus: "CREATED" | "PREVENTED" | "DENIED" | "CHALLENGED" | "REJECTED" | "LOCKED" | "CONNECTED" | "IMPEDED" | "RECONNECTED" | "DEGRADED" | "DISCONNECTED" | "DISCONTINUED" | "CLOSED" | "DELAYED" | "FAILED" | "UPDATED" | "DISABLED" | "IMPORTED" | "RESUMED" | "EXPIRED" | "IMPAIRED" | "PENDING" | null;
        /**
         * @description The unique identifier of a member. Defined by the platform.
         * @example MBR-3bdc7d6b-efd4-1497-a0af-b23501cf9bd0
         */
        MemberGuid: string;
        /** @description A user's connection to an institution. Accounts, and every job that gathers data, belong to a member. */
        Member: {
            /**
             * Format: date-time
             * @description When the latest job of the member was started; `null` before the first.
             * @example 2020-05-07T22:01:00.000Z
             */
            aggregated_at: string | null;
            /**
             * @description Whether the platform leaves the member alone between your own requests.
             * @default false
             * @example false
             */
            background_aggregation_is_disabled: boolean;
            connection_status: components["schemas"]["ConnectionStatus"];
            /**
             * @description What to show to the end user about `connection_status`; `null` where there is nothing to show.
             * @example Connected to MX Bank
             */
            connection_status_message: string | null;
            error: components["schemas"]["MemberError"];
            guid: components["schemas"]["MemberGuid"];
            /**
             * @description Your own identifier of the member, unique among the user's members.
             * @example M-109876
             */
            id: string | null;
            /**
             * @description The code of the institution that the member connects to.
             * @example mxbank
             */
            institution_code: string;
            institution_guid: components["schemas"]["InstitutionGuid"];
            /**
             * @description Whether a job is running, also while it waits for the answer to a challenge.
             * @example false
             */
            is_being_aggregated: boolean;
            /**
             * @description Whether the end user is in charge of the member; `false` where you supply its data yourself.
             * @example true
             */
            is_managed_by_user: boolean;
            /**
             * @description Whether the member was made by hand, without an institution behind it.
             * @example false
             */
            is_manual: boolean;
            /**
             * @description Whether the end user logs in through OAuth.
             * @default false
             * @example false
             */
            is_oauth: boolean;
            /**
             * @description Whatever you want to keep with the member; JSON is recommended. Kept as sent. Nothing sensitive.
             * @example {"credentials_last_refreshed_at": "2015-10-15"}
             */
            metadata: string | null;
            /**
             * @deprecated
             * @description No longer in use, and always `null`.
             * @example null
             */
            most_recent_job_detail_code: number | null;
            /**
             * @deprecated
             * @description No longer in use, and always `null`.
             * @example null
             */
            most_recent_job_detail_text: string | null;
            /**
             * @description The latest job of the member; `null` before the first.
             * @example JOB-12345678-90ab-cdef-1234-567890abcdef
             */
            most_recent_job_guid: string | null;
            /**
             * @description The name of the member, which is that of its institution.
             * @example MX Bank
             */
            name: string;
            /**
             * @description Set by the platform in some circumstances. No job runs for the member while it is `true`; new credentials make it
             *     `false`.
             * @example false
             */
            needs_updated_credentials: boolean;
            /**
             * Format: uri
             * @description Where to send the end user of an OAuth member to log in; it works once, after which a new one can be requested.
             *     `null` on every other member.
             * @example https://int-widgets.moneydesktop.com/oauth/predirect_to/MBR-df96fd60-7122-4464-b3c2-ff11d8c74f6f/p8v7rxpx
             */
            oauth_window_uri: string | null;
            /**
             * Format: date-time
             * @description When a job of the member last ended with success; `null` before that.
             * @example 2020-05-07T22:01:25.000Z
             */
            successfully_aggregated_at: string | null;
            use_cases: components["schemas"]["UseCases"];
            user_guid: components["schemas"]["UserGuid"];
            /**
             * @description Your own identifier of the user; `null` where the user has none.
             * @example 10405939560
             */
            user_id: string | null;
        };
        /** @description A page of members. */
        MemberPage: {
            members: components["schemas"]["Member"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The unique identifier of a credential or a challenge. Defined by the platform.
         * @example CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1
         */
        CredentialGuid: string;
        /** @description What the end user entered into one field of the login form. */
        CredentialValue: {
            guid: components["schemas"]["CredentialGuid"];
            /**
             * @description The end user's input. Never answered by the API.
             * @example mxuser
             */
            value: string;
        };
        /** @description The fields of a new member. */
        MemberCreateRequest: {
            /**
             * @description Whether the platform leaves the member alone between your own requests.
             * @default false
             * @example false
             */
            background_aggregation_is_disabled?: boolean;
            /** @description A value for every credential that the institution lists, each once. Needed unless `is_oauth` is `true`. */
            credentials?: components["schemas"]["CredentialValue"][];
            /**
             * @description Your own identifier of the member, unique among the user's members.
             * @example M-109876
             */
            id?: string | null;
            /**
             * @description The code of the institution to connect to.
             * @example mxbank
             */
            institution_code: string;
            /**
             * @description Whether the end user logs in through OAuth. The institution must support it.
             * @default false
             * @example false
             */
            is_oauth?: boolean;
            /**
             * @description Whatever you want to keep with the member; JSON is recommended. Kept as sent. Nothing sensitive.
             * @example {"credentials_last_refreshed_at": "2015-10-15"}
             */
            metadata?: string | null;
            use_cases?: components["schemas"]["UseCases"];
        };
        /**
         * @description Where the end user comes from, which decides how the OAuth window ends: for a `BROWSER` it posts a message to the page
         *     that opened it, for an `APP` it redirects to `ui_message_webview_url_scheme`.
         * @default BROWSER
         * @example APP
         * @enum {string}
         */
        ReferralSource: "BROWSER" | "APP";
        /**
         * @description The URL scheme of your app, without `://`. The OAuth window returns the end user to it.
         * @example myapp
         */
        WebviewUrlScheme: string;
        /** @description The member to create, under its root key, and beside it what an OAuth window needs to know. */
        MemberCreateRequestBody: {
            data_request?: components["schemas"]["DataRequest"];
            member: components["schemas"]["MemberCreateRequest"];
            referral_source?: components["schemas"]["ReferralSource"];
            ui_message_webview_url_scheme?: components["schemas"]["WebviewUrlScheme"];
        };
        /** @description One member under its root key. */
        MemberBody: {
            member: components["schemas"]["Member"];
        };
        /** @description The fields to change. At least one of them is needed; those left out stay as they are. */
        MemberUpdateRequest: {
            /**
             * @description Whether the platform leaves the member alone between your own requests.
             * @example true
             */
            background_aggregation_is_disabled?: boolean;
            /** @description A new value for every credential that the institution lists, each once. */
            credentials?: components["schemas"]["CredentialValue"][];
            /**
             * @description Your own identifier of the member, unique among the user's members.
             * @example M-109876
             */
            id?: string | null;
            /**
             * @description Whatever you want to keep with the member; JSON is recommended. Kept as sent. Nothing sensitive.
             * @example {"credentials_last_refreshed_at": "2015-10-15"}
             */
            metadata?: string | null;
            use_cases?: components["schemas"]["UseCases"];
        };
        /** @description The fields of the member to change, under the root key. */
        MemberUpdateRequestBody: {
            data_request?: components["schemas"]["DataRequest"];
            member: components["schemas"]["MemberUpdateRequest"];
        };
        /** @description One image of a challenge. */
        ChallengeImageOption: {
            /**
             * Format: uri
             * @description The image to show, as a data URI.
             * @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
             */
            data_uri: string;
            /**
             * @description The text to show to the end user beside the image.
             * @example Image 1
             */
            label: string;
            /**
             * @description What to answer when the end user chooses this; a number is answered as text.
             * @example image_1
             */
            value: string | number;
        };
        /** @description One choice of a challenge. */
        ChallengeOption: {
            /**
             * @description The text to show to the end user.
             * @example Blue
             */
            label: string;
            /**
             * @description What to answer when the end user chooses this; a number is answered as text.
             * @example 1
             */
            value: string | number;
        };
        /**
         * @description How to ask a challenge.
         *
         *     | type | the end user | answer |
         *     |---|---|---|
         *     | `TEXT` | answers a question | the text |
         *     | `OPTIONS` | chooses one of `options` | its `value` |
         *     | `TOKEN` | enters a code from a device, a message or an app | the code |
         *     | `IMAGE_DATA` | reads the image in `image_data` | the text in it |
         *     | `IMAGE_OPTIONS` | chooses one of `image_options` | its `value` |
         * @example OPTIONS
         * @enum {string}
         */
        ChallengeType: "TEXT" | "OPTIONS" | "TOKEN" | "IMAGE_DATA" | "IMAGE_OPTIONS";
        /**
         * @description A question of the institution, or of the platform where an account is to be selected, that the end user has to answer.
         *     Beside the fields that every challenge has, each type has at most one of its own; the fields of the other types are
         *     absent.
         */
        Challenge: {
            /**
             * @description The institution's name of the question, not unique; `null` where the platform itself asks.
             * @example text
             */
            field_name: string | null;
            guid: components["schemas"]["CredentialGuid"];
            /**
             * @description The image to show, in Base64. Only where `type` is `IMAGE_DATA`.
             * @example iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
             */
            image_data?: string;
            /** @description The images to choose from. Only where `type` is `IMAGE_OPTIONS`. */
            image_options?: components["schemas"]["ChallengeImageOption"][];
            /**
             * @description The question to show to the end user.
             * @example What is your favorite color?
             */
            label: string;
            /** @description The choices. Only where `type` is `OPTIONS`. */
            options?: components["schemas"]["ChallengeOption"][];
            type: components["schemas"]["ChallengeType"];
        };
        /** @description How far the connection of a member, or its running job, has come. The fields make sense only together. */
        MemberStatus: {
            /**
             * Format: date-time
             * @description When the latest job of the member was started; `null` before the first.
             * @example 2020-05-07T22:01:00.000Z
             */
            aggregated_at: string | null;
            /** @description What the end user has to answer. Sent only while `connection_status` is `CHALLENGED`. */
            challenges?: components["schemas"]["Challenge"][];
            connection_status: components["schemas"]["ConnectionStatus"];
            guid: components["schemas"]["MemberGuid"];
            /**
             * @description Whether the institution has let the member in: `false` before the login and during multi-factor authentication,
             *     `true` after it, also while an account is to be selected.
             * @example true
             */
            is_authenticated: boolean;
            /**
             * @description Whether a job is running, also while it waits for the answer to a challenge.
             * @example false
             */
            is_being_aggregated: boolean;
            /**
             * Format: date-time
             * @description When a job of the member last ended with success; `null` before that.
             * @example 2020-05-07T22:01:25.000Z
             */
            successfully_aggregated_at: string | null;
        };
        /** @description The status of one member under its root key. */
        MemberStatusBody: {
            member: components["schemas"]["MemberStatus"];
        };
        /**
         * @description How to ask for a credential.
         *
         *     | number | type | ask for |
         *     |---|---|---|
         *     | 0 | `TEXT` | a text |
         *     | 1 | `PASSWORD` | a text that stays hidden |
         *     | 2 | `OPTIONS` | one of several choices |
         *     | 3 | `LOGIN` | the name to log in with |
         *     | 12 | `TOKEN` | a code from a device, a message or an app |
         *     | 13 | `IMAGE_DATA` | the text in an image |
         *     | 14 | `IMAGE_OPTIONS` | one of several images |
         * @example LOGIN
         * @enum {string}
         */
        CredentialFieldType: "TEXT" | "PASSWORD" | "OPTIONS" | "LOGIN" | "TOKEN" | "IMAGE_DATA" | "IMAGE_OPTIONS";
        /** @description A field of an institution's login form. */
        Credential: {
            /**
             * @description The position in the form; the lowest number comes first.
             * @example 1
             */
            display_order: number;
            /**
             * @description The institution's name of the field.
             * @example LOGIN
             */
            field_name: string;
            field_type: components["schemas"]["CredentialFieldType"];
            guid: components["schemas"]["CredentialGuid"];
            /**
             * @description The text to show to the end user beside the field.
             * @example Username
             */
            label: string;
        };
        /** @description A page of credentials. */
        CredentialPage: {
            credentials: components["schemas"]["Credential"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A page of challenges. */
        ChallengePage: {
            challenges: components["schemas"]["Challenge"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The answer to one challenge. */
        ChallengeAnswer: {
            guid: components["schemas"]["CredentialGuid"];
            /**
             * @description The end user's input, or the `value` of the option that was chosen, compared as text. Never answered by the API.
             * @example correct
             */
            value: string | number;
        };
        /** @description The answers to the challenges of a member. */
        MemberResumeRequest: {
            /** @description One answer for each challenge. */
            challenges: components["schemas"]["ChallengeAnswer"][];
        };
        /** @description The answers to the challenges, under the root key. */
        MemberResumeRequestBody: {
            member: components["schemas"]["MemberResumeRequest"];
        };
        /** @description Where the end user of a member logs in through OAuth. */
        OAuthWindow: {
            guid: components["schemas"]["MemberGuid"];
            /**
             * Format: uri
             * @description Where to send the end user to log in. It works once.
             * @example https://int-widgets.moneydesktop.com/oauth/predirect_to/MBR-df96fd60-7122-4464-b3c2-ff11d8c74f6f/zgknnw5k
             */
            oauth_window_uri: string;
        };
        /** @description The OAuth window of one member under its root key. */
        OAuthWindowBody: {
            member: components["schemas"]["OAuthWindow"];
        };
        /** @description What a verification or an identification shall do beside its proper work. */
        MemberJobRequest: {
            /**
             * @description Whether to gather transactions, too. Without it none are stored.
             * @default false
             * @example true
             */
            include_transactions?: boolean;
        };
        /** @description What the job shall do, under the root key. */
        MemberJobRequestBody: {
            member: components["schemas"]["MemberJobRequest"];
        };
        /**
         * @description The unique identifier of an account. Defined by the platform.
         * @example ACT-82a93692-f756-534f-9b2e-ad10a0f38462
         */
        AccountGuid: string;
        /**
         * @description The unique identifier of an account number. Defined by the platform.
         * @example ACN-8899832e-e5b4-42cd-aa25-bbf1dc889a8f
         */
        AccountNumberGuid: string;
        /**
         * @description The numbers that payments to and from an account need: a routing number in the United States, an institution and a
         *     transit number in Canada.
         */
        AccountNumber: {
            account_guid: components["schemas"]["AccountGuid"];
            /**
             * @description The full number of the account.
             * @example 10001
             */
            account_number: string;
            guid: components["schemas"]["AccountNumberGuid"];
            /**
             * @description The three digits of a Canadian institution; `null` elsewhere.
             * @example 003
             */
            institution_number: string | null;
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description Whether the numbers passed the platform's checks.
             * @example true
             */
            passed_validation: boolean;
            /**
             * @description The nine digits of the institution's routing number, the last a check digit; `null` where it has none.
             * @example 688999902
             */
            routing_number: string | null;
            /**
             * @description The five digits of a Canadian institution's branch; `null` elsewhere.
             * @example 00012
             */
            transit_number: string | null;
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of account numbers. */
        AccountNumberPage: {
            account_numbers: components["schemas"]["AccountNumber"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The unique identifier of an account owner. Defined by the platform.
         * @example ACO-63dc7714-6fc0-4aa2-a069-c06cdccd1af9
         */
        AccountOwnerGuid: string;
        /** @description Who owns an account, as the institution has it. A field is `null` where the institution says nothing. */
        AccountOwner: {
            account_guid: components["schemas"]["AccountGuid"];
            /**
             * @description The street and house number.
             * @example 123 This Way
             */
            address: string | null;
            /**
             * @description The city.
             * @example Middlesex
             */
            city: string | null;
            /**
             * @description The country.
             * @example US
             */
            country: string | null;
            /**
             * @description The e-mail address.
             * @example donnie@darko.co
             */
            email: string | null;
            guid: components["schemas"]["AccountOwnerGuid"];
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description The full name.
             * @example Donnie Darko
             */
            owner_name: string | null;
            /**
             * @description The telephone number.
             * @example 555-555-5555
             */
            phone: string | null;
            /**
             * @description The postal code.
             * @example 00000-0000
             */
            postal_code: string | null;
            /**
             * @description The state or province.
             * @example VA
             */
            state: string | null;
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of account owners. */
        AccountOwnerPage: {
            account_owners: components["schemas"]["AccountOwner"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The unique identifier of a statement. Defined by the platform.
         * @example STA-737a344b-caae-0f6e-1384-01f52e75dcb1
         */
        StatementGuid: string;
        /** @description A statement of an account. Its PDF is downloaded separately. */
        Statement: {
            account_guid: components["schemas"]["AccountGuid"];
            /**
             * @description The SHA-256 hash of the PDF's bytes, in hexadecimal digits.
             * @example ca53785b812d00ef821c3d94bfd6e5bbc0020504410589b7ea8552169f021981
             */
            content_hash: string;
            /**
             * Format: date-time
             * @description When the statement was created on the platform.
             * @example 2016-10-13T18:08:00.000Z
             */
            created_at: string;
            guid: components["schemas"]["StatementGuid"];
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * Format: date-time
             * @description When the statement last changed on the platform.
             * @example 2016-10-13T18:09:00.000Z
             */
            updated_at: string;
            /**
             * @description The path of the statement, without the host. With the host before it and `.pdf` after it, it is where the PDF
             *     is.
             * @example /users/USR-fa7537f3-48aa-a683-a02a-b18940482f54/members/MBR-7c6f361b-e582-15b6-60c0-358f12466b4b/statements/STA-737a344b-caae-0f6e-1384-01f52e75dcb1
             */
            uri: string;
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of statements. */
        StatementPage: {
            statements: components["schemas"]["Statement"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One statement under its root key. */
        StatementBody: {
            statement: components["schemas"]["Statement"];
        };
        /**
         * @description What kind of its type an account is; `NONE` where there is nothing more to say. Each subtype belongs to one type:
         *
         *     - `SAVINGS`: `MONEY_MARKET`, `CERTIFICATE_OF_DEPOSIT`
         *     - `LOAN`: `AUTO`, `STUDENT`, `SMALL_BUSINESS`, `PERSONAL`, `PERSONAL_WITH_COLLATERAL`, `HOME_EQUITY`, `BOAT`,
         *       `POWERSPORTS`, `RV`, `HELOC`
         *     - `INSURANCE`: `VEHICLE_INSURANCE`, `DISABILITY`, `HEALTH`, `LONG_TERM_CARE`, `PROPERTY_AND_CASUALTY`, `UNIVERSAL_LIFE`,
         *       `TERM_LIFE`, `WHOLE_LIFE`, `ACCIDENTAL_DEATH_AND_DISMEMBERMENT`, `VARIABLE_UNIVERSAL_LIFE`
         *     - `INVESTMENT`: all the others
         * @example MONEY_MARKET
         * @enum {string}
         */
        AccountSubtype: "NONE" | "MONEY_MARKET" | "CERTIFICATE_OF_DEPOSIT" | "AUTO" | "STUDENT" | "SMALL_BUSINESS" | "PERSONAL" | "PERSONAL_WITH_COLLATERAL" | "HOME_EQUITY" | "PLAN_401_K" | "PLAN_403_B" | "PLAN_529" | "IRA" | "ROLLOVER_IRA" | "ROTH_IRA" | "TAXABLE" | "NON_TAXABLE" | "BROKERAGE" | "TRUST" | "UNIFORM_GIFTS_TO_MINORS_ACT" | "PLAN_457" | "PENSION" | "EMPLOYEE_STOCK_OWNERSHIP_PLAN" | "SIMPLIFIED_EMPLOYEE_PENSION" | "SIMPLE_IRA" | "BOAT" | "POWERSPORTS" | "RV" | "HELOC" | "PLAN_ROTH_401_K" | "FIXED_ANNUITY" | "VARIABLE_ANNUITY" | "VEHICLE_INSURANCE" | "DISABILITY" | "HEALTH" | "LONG_TERM_CARE" | "PROPERTY_AND_CASUALTY" | "UNIVERSAL_LIFE" | "TERM_LIFE" | "WHOLE_LIFE" | "ACCIDENTAL_DEATH_AND_DISMEMBERMENT" | "VARIABLE_UNIVERSAL_LIFE" | "HSA" | "TAX_FREE_SAVINGS_ACCOUNT" | "INDIVIDUAL" | "REGISTERED_RETIREMENT_INCOME_FUND" | "CASH_MANAGEMENT_ACCOUNT" | "EMPLOYEE_STOCK_PURCHASE_PLAN" | "REGISTERED_EDUCATION_SAVINGS_PLAN" | "PROFIT_SHARING_PLAN" | "UNIFORM_TRANSFER_TO_MINORS_ACT" | "PLAN_401_A" | "SARSEP_IRA" | "FIXED_ANNUITY_TRADITIONAL_IRA" | "VARIABLE_ANNUITY_TRADITIONAL_IRA" | "SEPP_IRA" | "INHERITED_TRADITIONAL_IRA" | "FIXED_ANNUITY_ROTH_IRA" | "VARIABLE_ANNUITY_ROTH_IRA" | "INHERITED_ROTH_IRA" | "COVERDELL" | "ADVISORY_ACCOUNT" | "BROKERAGE_MARGIN" | "CHARITABLE_GIFT_ACCOUNT" | "CHURCH_ACCOUNT" | "CONSERVATORSHIP" | "CUSTODIAL" | "DEFINED_BENEFIT_PLAN" | "DEFINED_CONTRIBUTION_PLAN" | "EDUCATIONAL" | "ESTATE" | "EXECUTOR" | "GROUP_RETIREMENT_SAVINGS_PLAN" | "GUARANTEED_INVESTMENT_CERTIFICATE" | "HRA" | "INDEXED_ANNUITY" | "INVESTMENT_CLUB" | "IRREVOCABLE_TRUST" | "JOINT_TENANTS_BY_ENTIRITY" | "JOINT_TENANTS_COMMUNITY_PROPERTY" | "JOINT_TENANTS_IN_COMMON" | "JOINT_TENANTS_WITH_RIGHTS_OF_SURVIVORSHIP" | "KEOUGH_PLAN" | "LIFE_INCOME_FUND" | "LIVING_TRUST" | "LOCKED_IN_RETIREMENT_ACCOUNT" | "LOCKED_IN_RETIREMENT_INVESTMENT_FUND" | "LOCKED_IN_RETIREMENT_SAVINGS_ACCOUNT" | "MONEY_PURCHASE_PLAN" | "PARTNERSHIP" | "PLAN_409_A" | "PLAN_ROTH_403_B" | "REGISTERED_DISABILITY_SAVINGS_PLAN" | "REGISTERED_LOCKED_IN_SAVINGS_PLAN" | "REGISTERED_PENSION_PLAN" | "REGISTERED_RETIREMENT_SAVINGS_PLAN" | "REVOCABLE_TRUST" | "ROTH_CONVERSION" | "SOLE_PROPRIETORSHIP" | "SPOUSAL_IRA" | "SPOUSAL_ROTH_IRA" | "TESTAMENTARY_TRUST" | "THRIFT_SAVINGS_PLAN" | "INHERITED_ANNUITY" | "CORPORATE_ACCOUNT" | "LIMITED_LIABILITY_ACCOUNT";
        /**
         * @description The kind of an account. `ANY` stands for an account whose kind the institution does not say, or says in a way that makes
         *     no sense.
         * @example CREDIT_CARD
         * @enum {string}
         */
        AccountType: "ANY" | "CHECKING" | "SAVINGS" | "LOAN" | "CREDIT_CARD" | "INVESTMENT" | "LINE_OF_CREDIT" | "MORTGAGE" | "PROPERTY" | "CASH" | "INSURANCE" | "PREPAID";
        /**
         * @description An account at an institution. Amounts are in the account's currency. A field is `null` where the institution says
         *     nothing or where it does not apply to the account's type.
         */
        Account: {
            /**
             * @description The number of the account, usually masked or only its end.
             * @example 5366
             */
            account_number: string | null;
            /**
             * Format: decimal
             * @description The annual percentage rate, in percent.
             * @example 24.99
             */
            apr: number | null;
            /**
             * Format: decimal
             * @description The annual percentage yield, in percent.
             * @example 0.5
             */
            apy: number | null;
            /**
             * Format: decimal
             * @description What can be withdrawn from an asset account; usually with pending transactions. Negative where overdrawn.
             * @example 1245.5
             */
            available_balance: number | null;
            /**
             * Format: decimal
             * @description What can still be borrowed on a credit card or line of credit; usually with pending transactions.
             * @example 327.01
             */
            available_credit: number | null;
            /**
             * Format: decimal
             * @description The current balance, usually without pending transactions, and positive for debts as well. Negative where an asset
             *     account is overdrawn or a debt overpaid.
             * @example 1872.99
             */
            balance: number | null;
            /**
             * Format: decimal
             * @description The part of an investment account that is held in cash.
             * @example 1000
             */
            cash_balance: number | null;
            /**
             * Format: decimal
             * @description What is paid out when the insurance policy or annuity is ended early by choice.
             * @example 12000
             */
            cash_surrender_value: number | null;
            /**
             * Format: date-time
             * @description When the account was created on the platform.
             * @example 2020-08-04T21:27:47.000Z
             */
            created_at: string;
            /**
             * Format: decimal
             * @description The most that can be borrowed.
             * @example 2200
             */
            credit_limit: number | null;
            /**
             * @description The currency of all amounts of the account, three letters of ISO 4217.
             * @example USD
             */
            currency_code: string | null;
            /**
             * @description The day of the month on which the payment is due.
             * @example 14
             */
            day_payment_is_due: number | null;
            /**
             * @description What the beneficiary is paid when the owner dies, in whole units of the currency.
             * @example 100000
             */
            death_benefit: number | null;
            guid: components["schemas"]["AccountGuid"];
            /**
             * @description Your own identifier of the account.
             * @example 1040434698
             */
            id: string | null;
            /**
             * @description The code of the institution that holds the account.
             * @example chase
             */
            institution_code: string;
            /**
             * @description Who is insured.
             * @example Donnie Darko
             */
            insured_name: string | null;
            /**
             * Format: decimal
             * @description The interest rate, in percent.
             * @example 3.75
             */
            interest_rate: number | null;
            /**
             * @description Whether the account is closed.
             * @example false
             */
            is_closed: boolean;
            /**
             * @description Whether the account is hidden from the end user.
             * @default false
             * @example false
             */
            is_hidden: boolean;
            /**
             * Format: decimal
             * @description The amount of the latest payment.
             * @example 150
             */
            last_payment: number | null;
            /**
             * Format: date-time
             * @description When the latest payment was made.
             * @example 2020-12-14T12:00:00.000Z
             */
            last_payment_at: string | null;
            /**
             * Format: decimal
             * @description The amount of the loan.
             * @example 18000
             */
            loan_amount: number | null;
            /**
             * Format: date
             * @description The day on which the account matures.
             * @example 2025-08-04
             */
            matures_on: string | null;
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description Whether the end user is in charge of the member; `false` where you supply its data yourself.
             * @example true
             */
            member_is_managed_by_user: boolean;
            /**
             * Format: decimal
             * @description The least balance that the account must have.
             * @example 100
             */
            minimum_balance: number | null;
            /**
             * Format: decimal
             * @description The least payment that is due on a debt.
             * @example 35
             */
            minimum_payment: number | null;
            /**
             * @description The name to show to the end user.
             * @example CREDIT CARD
             */
            name: string;
            /**
             * Format: decimal
             * @description The balance at the start; always positive.
             * @example 18000
             */
            original_balance: number | null;
            /**
             * Format: decimal
             * @description What the insurance policy pays to the insured or the beneficiary.
             * @example 250000
             */
            pay_out_amount: number | null;
            /**
             * Format: date-time
             * @description When the next payment is due.
             * @example 2021-02-14T12:00:00.000Z
             */
            payment_due_at: string | null;
            /**
             * Format: decimal
             * @description What it takes to pay off the debt; usually positive.
             * @example 12345.67
             */
            payoff_balance: number | null;
            /**
             * Format: decimal
             * @description The premium of the insurance policy.
             * @example 89.9
             */
            premium_amount: number | null;
            /**
             * Format: date
             * @description The day on which the debt began.
             * @example 2018-08-04
             */
            started_on: string | null;
            subtype: components["schemas"]["AccountSubtype"];
            /**
             * Format: decimal
             * @description The value of the whole account, holdings and cash together.
             * @example 16250.75
             */
            total_account_value: number | null;
            type: components["schemas"]["AccountType"];
            /**
             * Format: date-time
             * @description When the account last changed on the platform.
             * @example 2021-01-15T17:09:09.000Z
             */
            updated_at: string;
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of accounts. */
        AccountPage: {
            accounts: components["schemas"]["Account"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One account under its root key. */
        AccountBody: {
            account: components["schemas"]["Account"];
        };
        /** @description The fields to change. At least one of them is needed. */
        AccountUpdateRequest: {
            /**
             * @description Whether the account is hidden from the end user.
             * @example true
             */
            is_hidden?: boolean;
        };
        /** @description The fields of the account to change, under the root key. */
        AccountUpdateRequestBody: {
            account: components["schemas"]["AccountUpdateRequest"];
        };
        /**
         * @description The unique identifier of a transaction. Defined by the platform.
         * @example TRN-3f206b3c-0c6a-4c37-bbe9-c8d60dd953c7
         */
        TransactionGuid: string;
        /**
         * @description Whether the institution has booked the transaction (POSTED) or not yet (PENDING).
         * @example POSTED
         * @enum {string}
         */
        TransactionStatus: "POSTED" | "PENDING";
        /**
         * @description The direction of the money: CREDIT came into the account, DEBIT went out of it.
         * @example DEBIT
         * @enum {string}
         */
        TransactionType: "CREDIT" | "DEBIT";
        /** @description Money that moved into or out of an account. It belongs to one account. */
        Transaction: {
            account_guid: components["schemas"]["AccountGuid"];
            /**
             * Format: decimal
             * @description How much money moved. Always positive: `type` tells the direction.
             * @example 64.77
             */
            amount: number;
            /**
             * @description The name of the category: one of the default ones, or one of the user's own.
             * @example Mobile Phone
             */
            category: string;
            /**
             * @description The number of the check. Null where there is none.
             * @example 1021
             */
            check_number_string: string | null;
            /**
             * Format: date-time
             * @description When the platform stored the transaction.
             * @example 2020-03-02T19:11:11.000Z
             */
            created_at: string;
            /**
             * @description The currency of the amount, as an ISO 4217 code. Null where it is not known.
             * @example USD
             */
            currency_code: string | null;
            /**
             * Format: date
             * @description The day of `transacted_at`, or of `posted_at` where that is null. Filters by date compare this field.
             * @example 2020-03-02
             */
            date: string;
            /**
             * @description A readable form of `original_description`, unless a transaction rule or the user has set another.
             * @example Verizon
             */
            description: string;
            guid: components["schemas"]["TransactionGuid"];
            /**
             * @description Your own identifier. Only on transactions that you manage yourself; absent on aggregated ones.
             * @example transaction-1183
             */
            id?: string;
            /**
             * @description Whether a bill was paid through the institution.
             * @example false
             */
            is_bill_pay: boolean;
            /**
             * @description Whether it is a direct deposit.
             * @example false
             */
            is_direct_deposit: boolean;
            /**
             * @description Whether it is an expense.
             * @example true
             */
            is_expense: boolean;
            /**
             * @description Whether it is a fee.
             * @example false
             */
            is_fee: boolean;
            /**
             * @description Whether it is income.
             * @example false
             */
            is_income: boolean;
            /**
             * @description Whether the data provider calls it international. Null where the provider does not tell.
             * @example false
             */
            is_international: boolean | null;
            /**
             * @description Whether it is a fee for an overdraft.
             * @example false
             */
            is_overdraft_fee: boolean;
            /**
             * @description Whether it is an advance on wages.
             * @example false
             */
            is_payroll_advance: boolean;
            /**
             * @description Whether it is a debit or a credit that comes again and again. Null where that is not known.
             * @example true
             */
            is_recurring: boolean | null;
            /**
             * @description Whether it pays for a subscription, as of films or books. Null where that is not known.
             * @example false
             */
            is_subscription: boolean | null;
            /**
             * Format: double
             * @description Where it took place, in degrees; negative in the south. Null where that is not known.
             * @example 39.5963005
             */
            latitude: number | null;
            /**
             * @description A readable description in a local language. Null where there is none.
             * @example Téléphone mobile
             */
            localized_description: string | null;
            /**
             * @description Further details in a local language. Null where there are none.
             * @example Facture de mars
             */
            localized_memo: string | null;
            /**
             * Format: double
             * @description Where it took place, in degrees; negative in the west. Null where that is not known.
             * @example -104.891588
             */
            longitude: number | null;
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description Whether the end user manages the member; false where you do.
             * @example true
             */
            member_is_managed_by_user: boolean;
            /**
             * @description Further details. Null where there are none.
             * @example Invoice 4471
             */
            memo: string | null;
            /**
             * @description The ISO 18245 code of the merchant's trade. Null or 0 where there is none.
             * @example 4814
             */
            merchant_category_code: number | null;
            /**
             * @description The merchant. Null where it was not recognized.
             * @example MCH-a5252ab5-56bc-a0ea-7d89-e598a4d5ec0e
             */
            merchant_guid: string | null;
            /**
             * @description The merchant's location. Null where it was not recognized.
             * @example MCL-00024e59-18b5-4d79-b879-2a7896726fea
             */
            merchant_location_guid: string | null;
            /**
             * @description The description as the institution sent it.
             * @example Verizon Wireless
             */
            original_description: string;
            /**
             * Format: date-time
             * @description When the transaction was posted to the account. Null where that is not known.
             * @example 2020-03-03T12:00:00.000Z
             */
            posted_at: string | null;
            status: components["schemas"]["TransactionStatus"];
            /**
             * @description The name of the default category above `category`, or `category` itself if nothing is above it.
             * @example Bills & Utilities
             */
            top_level_category: string;
            /**
             * Format: date-time
             * @description When the transaction took place. Null where that is not known.
             * @example 2020-03-02T12:00:00.000Z
             */
            transacted_at: string | null;
            type: components["schemas"]["TransactionType"];
            /**
             * Format: date-time
             * @description When the transaction last changed.
             * @example 2020-03-02T19:11:14.000Z
             */
            updated_at: string;
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of transactions. */
        TransactionPage: {
            transactions: components["schemas"]["Transaction"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One transaction under its root key. */
        TransactionBody: {
            transaction: components["schemas"]["Transaction"];
        };
        /** @description The one field of a transaction that can be changed. */
        TransactionUpdateRequest: {
            /**
             * @description What the transaction is called from now on.
             * @example new description
             */
            description: string;
        };
        /** @description The field of the transaction to change, under the root key. */
        TransactionUpdateRequestBody: {
            transaction: components["schemas"]["TransactionUpdateRequest"];
        };
        /** @description A transaction of your own data to enhance. */
        EnhanceTransactionRequest: {
            /**
             * Format: decimal
             * @description How much money moved. Helps to classify; answered as sent.
             * @example 11.22
             */
            amount?: number | null;
            /**
             * @description The description as the institution sent it.
             * @example BEER BAR 65000000764SALT LAKE C
             */
            description: string;
            /**
             * @description Your own identifier of the transaction, to find its answer by.
             * @example 12
             */
            id: string;
            /**
             * @description The ISO 18245 code of the merchant's trade.
             * @example 5813
             */
            merchant_category_code?: number | null;
            /**
             * @description The direction of the money: CREDIT came in, DEBIT went out.
             * @example DEBIT
             * @enum {string|null}
             */
            type?: "CREDIT" | "DEBIT" | null;
        };
        /** @description The transactions to enhance, 100 at most. */
        EnhanceTransactionsRequestBody: {
            transactions: components["schemas"]["EnhanceTransactionRequest"][];
        };
        /** @description What could be told from a transaction of your own data. Nothing of it is stored. */
        EnhancedTransaction: {
            /**
             * Format: decimal
             * @description The amount as sent. Null where none was sent.
             * @example 11.22
             */
            amount: number | null;
            /**
             * @description The name of the default category.
             * @example Alcohol & Bars
             */
            category: string;
            /**
             * @description A readable form of the description.
             * @example Beer Bar
             */
            description: string;
            /**
             * @description Your own identifier, as sent.
             * @example 12
             */
            id: string;
            /**
             * @description Whether a bill was paid through the institution. Null where that cannot be told.
             * @example false
             */
            is_bill_pay: boolean | null;
            /**
             * @description Whether it is a direct deposit. Null where that cannot be told.
             * @example false
             */
            is_direct_deposit: boolean | null;
            /**
             * @description Whether it is an expense. Null where that cannot be told.
             * @example true
             */
            is_expense: boolean | null;
            /**
             * @description Whether it is a fee. Null where that cannot be told.
             * @example false
             */
            is_fee: boolean | null;
            /**
             * @description Whether it is income. Null where that cannot be told.
             * @example false
             */
            is_income: boolean | null;
            /**
             * @description Whether it is international. Null where that cannot be told.
             * @example false
             */
            is_international: boolean | null;
            /**
             * @description Whether it is a fee for an overdraft. Null where that cannot be told.
             * @example false
             */
            is_overdraft_fee: boolean | null;
            /**
             * @description Whether it is an advance on wages. Null where that cannot be told.
             * @example false
             */
            is_payroll_advance: boolean | null;
            /**
             * @description The ISO 18245 code of the merchant's trade. Null where none is known.
             * @example 5813
             */
            merchant_category_code: number | null;
            /**
             * @description The merchant. Null where it was not recognized.
             * @example MCH-ad6d3405-ec03-721d-b0ca-eeceeebcb8b5
             */
            merchant_guid: string | null;
            /**
             * @description The merchant's location. Null where it was not recognized.
             * @example MCL-00024e59-18b5-4d79-b879-2a7896726fea
             */
            merchant_location_guid: string | null;
            /**
             * @description The description as sent.
             * @example BEER BAR 65000000764SALT LAKE C
             */
            original_description: string;
            /**
             * @description The direction of the money, as sent. Null where none was sent.
             * @example DEBIT
             * @enum {string|null}
             */
            type: "CREDIT" | "DEBIT" | null;
        };
        /** @description The enhanced transactions, in the order in which they were sent. */
        EnhancedTransactionsBody: {
            transactions: components["schemas"]["EnhancedTransaction"][];
        };
        /**
         * @description The unique identifier of a holding. Defined by the platform.
         * @example HOL-bd3bc50f-5a70-4226-abef-ae9bb4c1cb1a
         */
        HoldingGuid: string;
        /**
         * @description The finer kind of holding. The names stand in the order of their numbers, 0 to 21.
         *
         *     | numbers | belong to the type |
         *     |---|---|
         *     | 0 | any |
         *     | 1 | EQUITY |
         *     | 2 | MONEY_MARKET |
         *     | 3 to 8 | MUTUAL_FUND |
         *     | 9 to 14 | FIXED_INCOME |
         *     | 15 to 18 | OPTIONS |
         *     | 19, 20 | ALTERNATIVE_INVESTMENTS |
         *     | 21 | CERTIFICATE_OF_DEPOSIT |
         * @example AMERICAN_DEPOSITARY_RECEIPT
         * @enum {string}
         */
        HoldingSubtype: "UNKNOWN_SUBTYPE" | "AMERICAN_DEPOSITARY_RECEIPT" | "STABLE_VALUE_FUND" | "SEPARATE_ACCOUNT" | "SEGREGATED_FUND" | "LABOUR_SPONSORED_INVESTMENT" | "COLLECTIVE_INVESTMENT_TRUST" | "COLLEGE_SAVINGS" | "INCOME_TRUST" | "MUNICIPAL_BOND" | "CORPORATE_BOND" | "TREASURY_SECURITY" | "AGENCY_SECURITY" | "MORTGAGE_BACKED_BOND" | "INTERNATIONAL_BOND" | "EMPLOYEE_STOCK_OPTIONS" | "RESTRICTED_STOCK_UNITS" | "RESTRICTED_STOCK" | "STOCK_APPRECIATION_RIGHT" | "LIMITED_PARTNERSHIP_UNITS" | "STRUCTURED_PRODUCT" | "GUARANTEED_INVESTMENT_CERTIFICATE";
        /**
         * @description The kind of holding. The names stand in the order of their numbers, 0 to 13.
         * @example EQUITY
         * @enum {string}
         */
        HoldingType: "UNKNOWN_TYPE" | "EQUITY" | "EXCHANGE_TRADED_FUND" | "MONEY_MARKET" | "MUTUAL_FUND" | "HEDGE_FUND" | "ANNUITY" | "UNIT_INVESTMENT_TRUST" | "CASH" | "FIXED_INCOME" | "OPTIONS" | "ALTERNATIVE_INVESTMENTS" | "CERTIFICATE_OF_DEPOSIT" | "LOAN";
        /** @description A stock, a bond or another investment in an account. */
        Holding: {
            account_guid: components["schemas"]["AccountGuid"];
            /**
             * Format: decimal
             * @description What was paid for the holding, adjusted for splits, dividends and distributions of capital. Null where that is not
             *     known.
             * @example 962
             */
            cost_basis: number | null;
            /**
             * Format: date-time
             * @description When the platform stored the holding.
             * @example 2019-08-02T17:43:22.000Z
             */
            created_at: string;
            /**
             * @description The currency of the amounts, as an ISO 4217 code. Null where it is not known.
             * @example USD
             */
            currency_code: string | null;
            /**
             * @description The CUSIP number of the security. Null where it has none.
             * @example 70450Y103
             */
            cusip: string | null;
            /**
             * Format: decimal
             * @description How much the price has changed since the day before. Null where that is not known.
             * @example -0.42
             */
            daily_change: number | null;
            /**
             * @description A readable name of the holding. Null where it has none.
             * @example PayPal Holdings Inc.
             */
            description: string | null;
            guid: components["schemas"]["HoldingGuid"];
            holding_subtype: components["schemas"]["HoldingSubtype"];
            /**
             * @description The number of `holding_subtype`.
             * @example 1
             */
            holding_subtype_id: number;
            holding_type: components["schemas"]["HoldingType"];
            /**
             * @description The number of `holding_type`.
             * @example 1
             */
            holding_type_id: number;
            /**
             * @description Your own identifier of the holding. Null where it has none.
             * @example holding-8417f306-7113-485f-b209-3864ae82fdd7
             */
            id: string | null;
            /**
             * Format: decimal
             * @description The market value of the holding. Null where that is not known.
             * @example 57
             */
            market_value: number | null;
            /**
             * @description The guid of the member that the holding belongs to. The platform always fills it.
             * @example MBR-3eb08fde-01d5-454c-ae6a-95606ccd1225
             */
            member_guid: string | null;
            /**
             * @description Whatever you keep with the holding. Null where there is nothing.
             * @example Yada yada yada
             */
            metadata: string | null;
            /**
             * Format: decimal
             * @description The price at which the holding was bought. Null where that is not known.
             * @example 26
             */
            purchase_price: number | null;
            /**
             * Format: decimal
             * @description How many shares the holding has; fractions are possible. Null where that is not known.
             * @example 37
             */
            shares: number | null;
            /**
             * @description The ticker symbol. Null where there is none.
             * @example PYPL
             */
            symbol: string | null;
            /**
             * Format: date-time
             * @description When the holding last changed. Filters by date compare its day.
             * @example 2020-03-02T19:11:02.000Z
             */
            updated_at: string;
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of holdings. */
        HoldingPage: {
            holdings: components["schemas"]["Holding"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One holding under its root key. */
        HoldingBody: {
            holding: components["schemas"]["Holding"];
        };
        /**
         * @description The unique identifier of a category. Defined by the platform.
         * @example CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874
         */
        CategoryGuid: string;
        /** @description What transactions are sorted by: a default category of the platform, or a custom one of a user. */
        Category: {
            /**
             * Format: date-time
             * @description When the category was created. Null for a default category.
             * @example 2020-08-26T20:31:41.000Z
             */
            created_at: string | null;
            guid: components["schemas"]["CategoryGuid"];
            /**
             * @description Whether it is one of the default categories, which can be neither changed nor deleted.
             * @example false
             */
            is_default: boolean;
            /**
             * @description Whether the category stands for income. False for a custom category.
             * @example false
             */
            is_income: boolean | null;
            /**
             * @description Whatever you keep with the category. Null where there is nothing, and for a default category.
             * @example Super cool extra info.
             */
            metadata: string | null;
            /**
             * @description The name of the category. Transactions carry it.
             * @example Online Shopping
             */
            name: string;
            /**
             * @description The top-level category above it. Null for a top-level category.
             * @example CAT-aad51b46-d6f7-3da5-fd6e-492328b3023f
             */
            parent_guid: string | null;
            /**
             * Format: date-time
             * @description When the category last changed. Null for a default category.
             * @example 2020-08-26T20:31:41.000Z
             */
            updated_at: string | null;
        };
        /** @description A page of categories. */
        CategoryPage: {
            categories: components["schemas"]["Category"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The fields of a new custom category. */
        CategoryCreateRequest: {
            /**
             * @description Whatever you want to keep with the category. Kept as sent. Nothing sensitive.
             * @example Super cool extra info.
             */
            metadata?: string | null;
            /**
             * @description The name of the category, unique below its parent. Case does not matter.
             * @example Online Shopping
             */
            name: string;
            /**
             * @description The category above the new one: a default category that has no parent itself.
             * @example CAT-aad51b46-d6f7-3da5-fd6e-492328b3023f
             */
            parent_guid: string;
        };
        /** @description The category to create, under its root key. */
        CategoryCreateRequestBody: {
            category: components["schemas"]["CategoryCreateRequest"];
        };
        /** @description One category under its root key. */
        CategoryBody: {
            category: components["schemas"]["Category"];
        };
        /** @description The fields to change. At least one of them is needed; the other stays as it is. */
        CategoryUpdateRequest: {
            /**
             * @description Whatever you want to keep with the category. Kept as sent. Nothing sensitive.
             * @example Super cool extra info.
             */
            metadata?: string | null;
            /**
             * @description The name of the category, unique below its parent. Case does not matter.
             * @example Online Shopping
             */
            name?: string;
        };
        /** @description The fields of the category to change, under the root key. */
        CategoryUpdateRequestBody: {
            category: components["schemas"]["CategoryUpdateRequest"];
        };
        /**
         * @description The unique identifier of a tag. Defined by the platform.
         * @example TAG-aef36e72-6294-4c38-844d-e573e80aed52
         */
        TagGuid: string;
        /** @description A label of the user's own for transactions. */
        Tag: {
            guid: components["schemas"]["TagGuid"];
            /**
             * @description The name of the tag, unique among the user's tags.
             * @example MY TAG
             */
            name: string;
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of tags. */
        TagPage: {
            tags: components["schemas"]["Tag"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The fields of a new tag. */
        TagCreateRequest: {
            /**
             * @description The name of the tag, unique among the user's tags.
             * @example MY TAG
             */
            name: string;
        };
        /** @description The tag to create, under its root key. */
        TagCreateRequestBody: {
            tag: components["schemas"]["TagCreateRequest"];
        };
        /** @description One tag under its root key. */
        TagBody: {
            tag: components["schemas"]["Tag"];
        };
        /** @description The one field of a tag that can be changed. */
        TagUpdateRequest: {
            /**
             * @description The name of the tag, unique among the user's tags.
             * @example New Tag Name
             */
            name: string;
        };
        /** @description The field of the tag to change, under the root key. */
        TagUpdateRequestBody: {
            tag: components["schemas"]["TagUpdateRequest"];
        };
        /**
         * @description The unique identifier of a tagging. Defined by the platform.
         * @example TGN-007f5486-17e1-45fc-8b87-8f03984430fe
         */
        TaggingGuid: string;
        /** @description The bond between a tag and a transaction that bears it. */
        Tagging: {
            guid: components["schemas"]["TaggingGuid"];
            /**
             * @description Whether the end user manages the transaction's member; false where you do.
             * @example true
             */
            member_is_managed_by_user: boolean;
            tag_guid: components["schemas"]["TagGuid"];
            transaction_guid: components["schemas"]["TransactionGuid"];
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of taggings. */
        TaggingPage: {
            taggings: components["schemas"]["Tagging"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description Which tag to put on which transaction. */
        TaggingCreateRequest: {
            /**
             * @description The tag.
             * @example TAG-aef36e72-6294-4c38-844d-e573e80aed52
             */
            tag_guid: string;
            /**
             * @description The transaction that is to bear it.
             * @example TRN-810828b0-5210-4878-9bd3-f4ce514f90c4
             */
            transaction_guid: string;
        };
        /** @description The tagging to create, under its root key. */
        TaggingCreateRequestBody: {
            tagging: components["schemas"]["TaggingCreateRequest"];
        };
        /** @description One tagging under its root key. */
        TaggingBody: {
            tagging: components["schemas"]["Tagging"];
        };
        /** @description The one field of a tagging that can be changed. */
        TaggingUpdateRequest: {
            /**
             * @description The tag that the transaction is to bear instead.
             * @example TAG-8ff0ec57-4628-4c7d-86ed-4e0cd78e2971
             */
            tag_guid: string;
        };
        /** @description The field of the tagging to change, under the root key. */
        TaggingUpdateRequestBody: {
            tagging: components["schemas"]["TaggingUpdateRequest"];
        };
        /**
         * @description The unique identifier of a transaction rule. Defined by the platform.
         * @example TXR-a080e0f9-a2d4-4d6f-9e03-672cc357a4d3
         */
        TransactionRuleGuid: string;
        /** @description Which category, and which description, transactions of one description get instead of those that the platform gives. */
        TransactionRule: {
            category_guid: components["schemas"]["CategoryGuid"];
            /**
             * Format: date-time
             * @description When the rule was created.
             * @example 2018-10-02T22:00:50.000Z
             */
            created_at: string;
            /**
             * @description What the transactions are called instead. Null leaves their description as it is.
             * @example Wal-mart food storage
             */
            description: string | null;
            guid: components["schemas"]["TransactionRuleGuid"];
            /**
             * @description What the cleansed description of a transaction must be for the rule to apply. Case does not matter.
             * @example Wal-mart
             */
            match_description: string;
            /**
             * Format: date-time
             * @description When the rule last changed.
             * @example 2018-10-02T23:54:40.000Z
             */
            updated_at: string;
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description A page of transaction rules. */
        TransactionRulePage: {
            transaction_rules: components["schemas"]["TransactionRule"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The fields of a new transaction rule. */
        TransactionRuleCreateRequest: {
            /**
             * @description The category that the transactions get, default or custom.
             * @example CAT-b1de2a04-db08-b6ed-f6fe-ca2f5b11c2d0
             */
            category_guid: string;
            /**
             * @description What the transactions are called instead. Null leaves their description as it is.
             * @example Wal-mart food storage
             */
            description?: string | null;
            /**
             * @description What the cleansed description of a transaction must be for the rule to apply. Case does not matter.
             * @example Wal-mart
             */
            match_description: string;
        };
        /** @description The transaction rule to create, under its root key. */
        TransactionRuleCreateRequestBody: {
            transaction_rule: components["schemas"]["TransactionRuleCreateRequest"];
        };
        /** @description One transaction rule under its root key. */
        TransactionRuleBody: {
            transaction_rule: components["schemas"]["TransactionRule"];
        };
        /** @description The fields to change. At least one of them is needed; those left out stay as they are. */
        TransactionRuleUpdateRequest: {
            /**
             * @description The category that the transactions get, default or custom.
             * @example CAT-b1de2a04-db08-b6ed-f6fe-ca2f5b11c2d0
             */
            category_guid?: string;
            /**
             * @description What the transactions are called instead. Null leaves their description as it is.
             * @example Wal-mart food storage
             */
            description?: string | null;
            /**
             * @description What the cleansed description of a transaction must be for the rule to apply. Case does not matter.
             * @example Wal-mart
             */
            match_description?: string;
        };
        /** @description The fields of the transaction rule to change, under the root key. */
        TransactionRuleUpdateRequestBody: {
            transaction_rule: components["schemas"]["TransactionRuleUpdateRequest"];
        };
        /** @description How the Connect widget opens and behaves. */
        ConnectOptions: {
            /**
             * @description Light or dark colors.
             * @default light
             * @example dark
             * @enum {string}
             */
            color_scheme?: "light" | "dark";
            /**
             * @description Opens where the credentials for this institution are entered.
             * @example mxbank
             */
            current_institution_code?: string;
            /**
             * @description Opens where the credentials for this institution are entered.
             * @example INS-a4c142b7-9d52-e9e9-e464-4d00eaa81f76
             */
            current_institution_guid?: string;
            /**
             * @description Opens where this member needs the end user: a challenge, an error, other credentials. Wins over both institution
             *     options.
             * @example MBR-3bdc7d6b-efd4-1497-a0af-b23501cf9bd0
             */
            current_member_guid?: string;
            /** @description What the job shall bring that Connect starts; with an empty list accounts and balances alone. */
            data_request?: components["schemas"]["DataRequest"];
            /**
             * @description Keeps the end user from searching for an institution. To be used with `current_institution_code`,
             *     `current_institution_guid` or `current_member_guid`.
             * @default false
             * @example true
             */
            disable_institution_search?: boolean;
            /**
             * @description Tells that the widget runs in the WebView of a mobile application: it then navigates to a URL for every event instead
             *     of posting a message.
             * @default false
             * @example true
             */
            is_mobile_webview?: boolean;
            /**
             * @description The language of the widget, which goes before `Accept-Language`.
             * @example fr-CA
             * @enum {string}
             */
            locale?: "en-US" | "en-CA" | "fr" | "fr-CA";
            /**
             * @description What happens at the end of OAuth: `APP` redirects to `ui_message_webview_url_scheme`, `BROWSER` posts a message and
             *     does not redirect. Defaults to `APP` where `is_mobile_webview` is true, else to `BROWSER`.
             * @example BROWSER
             * @enum {string}
             */
            oauth_referral_source?: "APP" | "BROWSER";
            /**
             * @description The version of the events. Only 4 is supported.
             * @default 4
             * @example 4
             * @enum {integer}
             */
            ui_message_version?: 4;
            /**
             * @description The URL scheme, without `://`, of events and redirects in a WebView.
             * @default mx
             * @example myapp
             */
            ui_message_webview_url_scheme?: string;
            /**
             * @description Opens where the credentials of `current_member_guid` are updated. Seldom needed: with `current_member_guid` alone,
             *     Connect finds out what to do.
             * @default false
             * @example true
             */
            update_credentials?: boolean;
            /**
             * @description Reports the member as connected only after the job has ended, so that its data is there.
             * @default false
             * @example true
             */
            wait_for_full_aggregation?: boolean;
        };
        /**
         * @description The widget to open. Connect is the only one that the API serves.
         * @example connect_widget
         * @enum {string}
         */
        WidgetType: "connect_widget";
        /** @description The widget to open, and how. */
        WidgetURLRequest: components["schemas"]["ConnectOptions"] & {
            widget_type: components["schemas"]["WidgetType"];
        };
        /** @description The widget to open, under the root key. */
        WidgetURLRequestBody: {
            widget_url: components["schemas"]["WidgetURLRequest"];
        };
        /** @description Where the widget is. */
        WidgetURL: {
            type: components["schemas"]["WidgetType"];
            /**
             * Format: uri
             * @description The URL to load in a frame or a WebView. It carries the session of the end user: keep it secret.
             * @example https://int-widgets.moneydesktop.com/md/connect/yxcdk7f1nb99jwApp34lA24m0AZ8rzprgmw17gm8z8h2Azjy
             */
            url: string;
            /**
             * @description Your own identifier of the user. Null where it has none.
             * @example U-jeff-201709221210
             */
            user_id: string | null;
        };
        /** @description The URL of a widget under its root key. */
        WidgetURLBody: {
            widget_url: components["schemas"]["WidgetURL"];
        };
        /**
         * @description A bank, credit union or other firm that holds accounts. One firm may be several institutions, for instance where its
         *     cards or mortgages are kept in another system than its checking accounts.
         */
        Institution: {
            /**
             * @description The unique code of the institution. Defined by the platform.
             * @example mxbank
             */
            code: string;
            /**
             * Format: date-time
             * @description When the institution was added.
             * @example 2016-10-13T18:07:57.000Z
             */
            created_at: string;
            guid: components["schemas"]["InstitutionGuid"];
            /**
             * @description Whether the institution is left out of lists. It can still be read and connected to.
             * @example false
             */
            is_hidden: boolean;
            /**
             * Format: uri
             * @description Where the logo is in 100 × 100 pixels; a generic one where the institution has none.
             * @example https://content.moneydesktop.com/storage/MD_Assets/Ipad%20Logos/100x100/default_100x100.png
             */
            medium_logo_url: string;
            /**
             * @description The name to show to the end user.
             * @example MX Bank
             */
            name: string;
            /**
             * Format: uri
             * @description Where the logo is in 50 × 50 pixels; a generic one where the institution has none.
             * @example https://content.moneydesktop.com/storage/MD_Assets/Ipad%20Logos/50x50/default_50x50.png
             */
            small_logo_url: string;
            /**
             * @description What can be gathered there.
             * @example [
             *       "account_verification",
             *       "identity_verification",
             *       "transactions"
             *     ]
             */
            supported_products: components["schemas"]["Product"][];
            /**
             * @description Whether end users log in through OAuth; `null` where that is not known.
             * @example false
             */
            supports_oauth: boolean | null;
            /**
             * @description The institution's website as it is usually written, so not always with a scheme.
             * @example www.chase.com
             */
            url: string;
        };
        /** @description A page of institutions. */
        InstitutionPage: {
            institutions: components["schemas"]["Institution"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One institution under its root key. */
        InstitutionBody: {
            institution: components["schemas"]["Institution"];
        };
        /**
         * @description The unique identifier of a merchant. Defined by the platform.
         * @example MCH-ad6d3405-ec03-721d-b0ca-eeceeebcb8b5
         */
        MerchantGuid: string;
        /** @description A business that transactions are made with. */
        Merchant: {
            /**
             * Format: date-time
             * @description When the merchant was stored.
             * @example 2018-09-17T19:13:53.000Z
             */
            created_at: string;
            guid: components["schemas"]["MerchantGuid"];
            /**
             * Format: uri
             * @description A logo of 100 by 100 pixels. Null where there is none.
             * @example https://content.mx.com/logos/merchants/MCH-ad6d3405-ec03-721d-b0ca-eeceeebcb8b5.png
             */
            logo_url: string | null;
            /**
             * @description A readable name of the merchant, to show to the end user.
             * @example 1-800 Contacts
             */
            name: string;
            /**
             * Format: date-time
             * @description When the merchant last changed.
             * @example 2019-10-28T21:05:54.000Z
             */
            updated_at: string;
            /**
             * Format: uri
             * @description The merchant's website. Null where it is not known.
             * @example https://www.1800contacts.com
             */
            website_url: string | null;
        };
        /** @description A page of merchants. */
        MerchantPage: {
            merchants: components["schemas"]["Merchant"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One merchant under its root key. */
        MerchantBody: {
            merchant: components["schemas"]["Merchant"];
        };
        /**
         * @description The unique identifier of a merchant location. Defined by the platform.
         * @example MCL-00024e59-18b5-4d79-b879-2a7896726fea
         */
        MerchantLocationGuid: string;
        /** @description One of the places where a merchant does business. */
        MerchantLocation: {
            /**
             * @description The city. Null where it is not known.
             * @example Greenwood Village
             */
            city: string | null;
            /**
             * @description The country, as an ISO 3166 code of two letters. Null where it is not known.
             * @example US
             */
            country: string | null;
            guid: components["schemas"]["MerchantLocationGuid"];
            /**
             * Format: double
             * @description The latitude in degrees; negative in the south. Null where it is not known.
             * @example 39.5963005
             */
            latitude: number | null;
            /**
             * Format: double
             * @description The longitude in degrees; negative in the west. Null where it is not known.
             * @example -104.89158799999998
             */
            longitude: number | null;
            merchant_guid: components["schemas"]["MerchantGuid"];
            /**
             * @description The telephone number. Null where it is not known.
             * @example (303) 689-0728
             */
            phone_number: string | null;
            /**
             * @description The postal code. Null where it is not known.
             * @example 801121436
             */
            postal_code: string | null;
            /**
             * @description The state. Null where it is not known.
             * @example CO
             */
            state: string | null;
            /**
             * @description Street and number. Null where it is not known.
             * @example 8547 E Arapahoe Rd, Ste 1
             */
            street_address: string | null;
        };
        /** @description One merchant location under its root key. */
        MerchantLocationBody: {
            merchant_location: components["schemas"]["MerchantLocation"];
        };
        /** @description Tells that a member needs the end user. */
        ConnectionStatusWebhook: {
            /**
             * @description Always `CHANGED`.
             * @example CHANGED
             * @enum {string}
             */
            action: "CHANGED";
            /**
             * @description The member's new connection status.
             * @example CHALLENGED
             * @enum {string}
             */
            connection_status: "CHALLENGED" | "DENIED" | "EXPIRED" | "IMPAIRED" | "IMPEDED" | "LOCKED" | "PREVENTED" | "REJECTED";
            /**
             * @description The number of `connection_status`.
             * @example 3
             * @enum {integer}
             */
            connection_status_id: 1 | 2 | 3 | 4 | 5 | 7 | 19 | 20;
            /**
             * @description What is to be done, in words to show to the end user.
             * @example To authenticate your connection to Chase Bank, please answer the following challenge(s).
             */
            connection_status_message: string;
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description The kind of webhook.
             * @example CONNECTION_STATUS
             * @enum {string}
             */
            type: "CONNECTION_STATUS";
            user_guid: components["schemas"]["UserGuid"];
        };
        /**
         * @description The unique identifier of a job. Defined by the platform.
         * @example JOB-12345678-90ab-cdef-1234-567890abcdef
         */
        JobGuid: string;
        /** @description Tells that an aggregation has brought new data. */
        AggregationWebhook: {
            /**
             * @description Always `member_data_updated`.
             * @example member_data_updated
             * @enum {string}
             */
            action: "member_data_updated";
            /**
             * @description When the job ended, in seconds since 1970-01-01 UTC.
             * @example 1531947410
             */
            completed_at: number;
            /**
             * Format: date
             * @description The day on which the job ended, in UTC.
             * @example 2018-07-18
             */
            completed_on: string;
            /**
             * @description Whether the platform started the job by itself, in the background.
             * @example false
             */
            is_background: boolean;
            job_guid: components["schemas"]["JobGuid"];
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description How many transactions the job brought.
             * @example 3
             */
            transactions_created_count: number;
            /**
             * @description How many transactions the job changed.
             * @example 2
             */
            transactions_updated_count: number;
            /**
             * @description The kind of webhook.
             * @example AGGREGATION
             * @enum {string}
             */
            type: "AGGREGATION";
            user_guid: components["schemas"]["UserGuid"];
            /**
             * @description Your own identifier of the user. Null where it has none.
             * @example 10405939560
             */
            user_id: string | null;
        };
        /** @description Tells that balances have been fetched. */
        BalanceWebhook: {
            /**
             * @description Always `member_data_updated`.
             * @example member_data_updated
             * @enum {string}
             */
            action: "member_data_updated";
            /**
             * @description When the job ended, in seconds since 1970-01-01 UTC.
             * @example 1531947410
             */
            completed_at: number;
            /**
             * Format: date
             * @description The day on which the job ended, in UTC.
             * @example 2018-07-18
             */
            completed_on: string;
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description The kind of webhook.
             * @example BALANCE
             * @enum {string}
             */
            type: "BALANCE";
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description Tells that an extended history has been fetched. */
        HistoryWebhook: {
            /**
             * @description Always `member_data_updated`.
             * @example member_data_updated
             * @enum {string}
             */
            action: "member_data_updated";
            /**
             * @description When the job ended, in seconds since 1970-01-01 UTC.
             * @example 1531947410
             */
            completed_at: number;
            /**
             * Format: date
             * @description The day on which the job ended, in UTC.
             * @example 2018-07-18
             */
            completed_on: string;
            /**
             * @description Whether the platform started the job by itself, in the background.
             * @example false
             */
            is_background: boolean;
            job_guid: components["schemas"]["JobGuid"];
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description How many transactions the job brought.
             * @example 3
             */
            transactions_created_count: number;
            /**
             * @description How many transactions the job changed.
             * @example 2
             */
            transactions_updated_count: number;
            /**
             * @description The kind of webhook.
             * @example HISTORY
             * @enum {string}
             */
            type: "HISTORY";
            user_guid: components["schemas"]["UserGuid"];
            /**
             * @description Your own identifier of the user. Null where it has none.
             * @example 10405939560
             */
            user_id: string | null;
        };
        /** @description Tells that statements have been fetched. */
        StatementWebhook: {
            /**
             * @description Always `member_data_updated`.
             * @example member_data_updated
             * @enum {string}
             */
            action: "member_data_updated";
            /**
             * @description When the job ended, in seconds since 1970-01-01 UTC.
             * @example 1531947410
             */
            completed_at: number;
            /**
             * Format: date
             * @description The day on which the job ended, in UTC.
             * @example 2018-07-18
             */
            completed_on: string;
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description How many statements the job brought.
             * @example 3
             */
            statements_created_count: number;
            /**
             * @description The kind of webhook.
             * @example STATEMENT
             * @enum {string}
             */
            type: "STATEMENT";
            user_guid: components["schemas"]["UserGuid"];
        };
        /** @description Tells that accounts have been verified. */
        VerificationWebhook: {
            /** @description The accounts that were verified. */
            accounts: components["schemas"]["AccountGuid"][];
            /**
             * @description Always `member_data_updated`.
             * @example member_data_updated
             * @enum {string}
             */
            action: "member_data_updated";
            /**
             * @description When the job ended, in seconds since 1970-01-01 UTC.
             * @example 1531947410
             */
            completed_at: number;
            /**
             * Format: date
             * @description The day on which the job ended, in UTC.
             * @example 2018-07-18
             */
            completed_on: string;
            job_guid: components["schemas"]["JobGuid"];
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description The kind of webhook.
             * @example VERIFICATION
             * @enum {string}
             */
            type: "VERIFICATION";
            user_guid: components["schemas"]["UserGuid"];
            /**
             * @description Your own identifier of the user. Null where it has none.
             * @example 10405939560
             */
            user_id: string | null;
        };
        /** @description A job of a member, and where it stands. */
        JobStatus: {
            /**
             * @description When the job was requested, in seconds since 1970-01-01 UTC.
             * @example 1531947390
             */
            created_at: number;
            /**
             * @description What went wrong. Null where nothing did.
             * @example null
             */
            error_message: string | null;
            /**
             * @description When the job ended, in seconds since 1970-01-01 UTC. Null where it goes on.
             * @example 1531947410
             */
            finished_at: number | null;
            guid: components["schemas"]["JobGuid"];
            /**
             * @description The unique identifier of the member's institution. Defined by the platform.
             * @example INS-12345678-90ab-cdef-1234-567890abcdef
             */
            institution_guid: string;
            /**
             * @description Whether the login has succeeded, with the answers to challenges that belong to it.
             * @example true
             */
            is_authenticated: boolean;
            member_guid: components["schemas"]["MemberGuid"];
            /**
             * @description Your own identifier of the member. Null where it has none.
             * @example null
             */
            member_id: string | null;
            /**
             * @description When the job began, in seconds since 1970-01-01 UTC. Null where it ended before it could.
             * @example 1531947391
             */
            started_at: number | null;
            /**
             * @description The number of `status_name`.
             * @example 6
             * @enum {integer}
             */
            status: 2 | 6 | 7 | 8 | 9;
            /**
             * @description Where the job stands.
             *
             *     | number | name | the job |
             *     |---|---|---|
             *     | 2 | `CHALLENGED` | waits for the end user's answer |
             *     | 6 | `COMPLETED` | has ended well |
             *     | 7 | `PREVENTED` | was denied once too often: the end user has to send new credentials |
             *     | 8 | `DENIED` | was given wrong credentials |
             *     | 9 | `HALTED` | has ended otherwise; `error_message` says why |
             * @example COMPLETED
             * @enum {string}
             */
            status_name: "CHALLENGED" | "COMPLETED" | "PREVENTED" | "DENIED" | "HALTED";
            /**
             * @description When the job came to this point, in seconds since 1970-01-01 UTC.
             * @example 1531947410
             */
            updated_at: number;
            user_guid: components["schemas"]["UserGuid"];
            /**
             * @description Your own identifier of the user. Null where it has none.
             * @example 10405939560
             */
            user_id: string | null;
        };
        /** @description Tells where a job stands. */
        JobStatusWebhook: {
            job: components["schemas"]["JobStatus"];
        };
        /**
         * @description What was done to the object.
         * @example updated
         * @enum {string}
         */
        WebhookAction: "created" | "updated" | "deleted";
        /** @description Which state of an object this is. */
        Revision: {
            /**
             * @description Counts the changes of the object, from 1. Webhooks can overtake each other; the one with the larger number is newer. Changes
             *     that were made together can count as several.
             * @example 2
             */
            revision: number;
        };
        /** @description A member as the API answers it after the change, and for the last time where it was deleted. */
        MemberRevision: components["schemas"]["Member"] & components["schemas"]["Revision"];
        /** @description Tells that a member was created, changed or deleted. */
        MemberWebhook: {
            action: components["schemas"]["WebhookAction"];
            member: components["schemas"]["MemberRevision"];
        };
        /** @description An account as the API answers it after the change, and for the last time where it was deleted. */
        AccountRevision: components["schemas"]["Account"] & components["schemas"]["Revision"];
        /** @description Tells that an account was created, changed or deleted. */
        AccountWebhook: {
            account: components["schemas"]["AccountRevision"];
            action: components["schemas"]["WebhookAction"];
        };
        /** @description A transaction as the API answers it after the change, and for the last time where it was deleted. */
        TransactionRevision: components["schemas"]["Transaction"] & components["schemas"]["Revision"];
        /** @description Tells that a transaction was created, changed or deleted. */
        TransactionWebhook: {
            action: components["schemas"]["WebhookAction"];
            transaction: components["schemas"]["TransactionRevision"];
        };
        /** @description A user as the API answers it after the change, and for the last time where it was deleted. */
        UserRevision: components["schemas"]["User"] & components["schemas"]["Revision"];
        /** @description Tells that a user was created, changed or deleted. */
        UserWebhook: {
            action: components["schemas"]["WebhookAction"];
            user: components["schemas"]["UserRevision"];
        };
        /** @description What keeps the member from being aggregated. Always an object: `{}` where nothing does, else with all of its fields. */
        MemberError: {
            /**
             * @description The number of `connection_status`, from 1000 on.
             * @example 1002
             */
            error_code?: number;
            /**
             * @description What is wrong, for developers.
             * @example The credentials were refused.
             */
            error_message?: string;
            /**
             * @description What the error is about.
             * @example MEMBER
             * @enum {string}
             */
            error_type?: "MEMBER";
            /**
             * @description The language of `user_message`, as a tag such as `en-US`.
             * @example en-US
             */
            locale?: string;
            /**
             * @description What to show to the end user.
             * @example The credentials entered do not match your credentials at this institution. Please re-enter your credentials to continue importing data.
             */
            user_message?: string;
        };
        /**
         * @description What the member is for. To be set only by clients that have agreed with the vendor to use it; empty where it is not
         *     set.
         * @example [
         *       "PFM"
         *     ]
         */
        UseCases: components["schemas"]["UseCase"][];
        /**
         * @description `PFM` is personal finance management, `MONEY_MOVEMENT` the transfer of money.
         * @example PFM
         * @enum {string}
         */
        UseCase: "MONEY_MOVEMENT" | "PFM";
        /**
         * @description The unique identifier of an institution. Defined by the platform.
         * @example INS-1572a04c-912b-59bf-5841-332c7dfafaef
         */
        InstitutionGuid: string;
        /**
         * @description A kind of data. `transactions` is what an aggregation brings, `transaction_history` up to 24 months of them,
         *     `account_verification` account numbers, `identity_verification` the names of owners, `statements` the PDFs.
         * @example transactions
         * @enum {string}
         */
        Product: "account_verification" | "identity_verification" | "investments" | "rewards" | "statements" | "transaction_history" | "transactions";
        /** @description What the job shall bring that begins with the member, or with its new credentials. */
        DataRequest: {
            /**
             * @description What to bring; with an empty list no job starts. One job of each kind runs after the other, in the order of the
             *     list. `investments` and `rewards` come with an aggregation.
             * @example [
             *       "transactions"
             *     ]
             */
            products: components["schemas"]["Product"][];
        };
    };
    responses: {
        /** @description A parameter, a header or the body is missing or has a value that the API cannot take. The message names it. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The client id or the API key is missing or wrong. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request came from an address that is not on the client's allow list, or over plain HTTP in production mode; the user is disabled; or the client does not have the feature. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No version of the API that the server speaks fits the `Accept` and `Accept-Version` headers. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The client has made more requests than its limit allows, or too many requests from this address or for this client had wrong keys. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong on the server. Nothing was changed. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A system that the platform depends on gave an answer that makes no sense. */
        BadGateway: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The platform is being updated, is shutting down, or has no database at the moment. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A system that the platform depends on gave no answer in time. */
        GatewayTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description An object with the same identity exists already, or a job of another type is running for the member. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is larger than the server takes. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is well formed, but cannot be carried out as things stand. */
        UnprocessableEntity: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such object, or it belongs to another client. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The object does not allow this method: default categories can be read, but neither changed nor deleted. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                Allow: components["headers"]["Allow"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Content-Version": components["headers"]["Content-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Not received. Any other status, and no answer in time, count so: the event is sent again, up to 12 times within about 24
         *     hours, at growing intervals.
         */
        NotReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Received. Each status from 200 to 206 counts so. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
        Page: number;
        /** @description How many records a page holds. */
        RecordsPerPage: number;
        /** @description The guid of the user, as create user answered it. */
        UserGuid: string;
        /** @description Any text of the partner's own. It comes back as a header of the webhooks that this request leads to. */
        CallbackPayload: string;
        /** @description The guid of the member, as create member answered it. */
        MemberGuid: string;
        /** @description The guid of the account, as list accounts answered it. */
        AccountGuid: string;
        /** @description The guid of the statement, as list statements answered it. */
        StatementGuid: string;
        /**
         * @description The first day of the range, compared with `date`. Defaults to 90 days before today. An earlier day reads an extended
         *     history. A range that ends before it begins is refused.
         */
        FromDate: string;
        /**
         * @description The last day of the range, itself included, compared with `date`. Defaults to 5 days after today, so that pending
         *     transactions are in it.
         */
        ToDate: string;
        /** @description The guid of the transaction, as the lists of transactions answer it. */
        TransactionGuid: string;
        /** @description The guid of the tag, as list tags or create tag answered it. */
        TagGuid: string;
        /**
         * @description The first day of the range, compared with `date`. Without it the list begins with the oldest transaction. A range that
         *     ends before it begins is refused.
         */
        TagFromDate: string;
        /** @description The last day of the range, itself included, compared with `date`. Without it the list ends with the latest transaction. */
        TagToDate: string;
        /**
         * @description The first day of the range, compared with the day of `updated_at`. Without it the range has no beginning. A range that
         *     ends before it begins is refused.
         */
        HoldingFromDate: string;
        /** @description The last day of the range, itself included, compared with the day of `updated_at`. Without it the range has no end. */
        HoldingToDate: string;
        /** @description The guid of the holding, as the lists of holdings answer it. */
        HoldingGuid: string;
        /** @description The guid of the category, as list categories or create category answered it. */
        CategoryGuid: string;
        /** @description The guid of the tagging, as create tagging answered it. */
        TaggingGuid: string;
        /** @description The guid of the transaction rule, as create transaction rule answered it. */
        TransactionRuleGuid: string;
        /**
         * @description The language of the widget: `en-US`, `en-CA`, `fr` or `fr-CA`. It is `en-US` without the header, and where no language in
         *     it is supported.
         */
        AcceptLanguage: string;
        /** @description The code of the institution, as list institutions answered it. */
        InstitutionCode: string;
        /** @description The guid of the merchant, as transactions and list merchants answer it. */
        MerchantGuid: string;
        /** @description The guid of the merchant location, as transactions answer it. */
        MerchantLocationGuid: string;
        /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
        WebhookId: string;
        /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
        WebhookTimestamp: number;
        /**
         * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
         *     joined by dots. One that fits is enough.
         */
        WebhookSignature: string;
        /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
        WebhookCallbackPayload: string;
        /** @description The version of the API. Needed where it is not the client's default version. */
        AcceptVersion: "v20250224";
        /** @description The guid of the user, or your own `id` of it. */
        UserIdentifier: string;
        /** @description The guid of the member, or your own `id` of it. */
        MemberIdentifier: string;
        /** @description The guid of the account, or your own `id` of it. */
        AccountIdentifier: string;
        /** @description The code of the institution, or its guid. */
        InstitutionIdentifier: string;
        /**
         * @description The first moment of the range, compared with `updated_at`: what was created or changed since. Beside `from_date` or
         *     `to_date` both ranges hold; without them every day is in range.
         */
        FromTimestamp: string;
        /** @description The last moment of the range that is compared with `updated_at`, itself included. */
        ToTimestamp: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in the platform's logs. Quote it when you ask about an answer. */
        "X-Request-Id": string;
        /** @description How many requests the client may make in the current window. Sent where the client is limited. */
        "RateLimit-Limit": number;
        /** @description How many requests are left in the current window. Sent where the client is limited. */
        "RateLimit-Remaining": number;
        /** @description In how many seconds the current window ends. Sent where the client is limited. */
        "RateLimit-Reset": number;
        /** @description How to authenticate. */
        "WWW-Authenticate": string;
        /** @description After how many seconds the same request is worth repeating. */
        "Retry-After": number;
        /** @description The methods that the object does allow. */
        Allow: string;
        /** @description The version of the API that the answer is in. */
        "Content-Version": "v20250224";
    };
    pathItems: never;
}
export type UserGuid = components['schemas']['UserGuid'];
export type User = components['schemas']['User'];
export type Pagination = components['schemas']['Pagination'];
export type UserPage = components['schemas']['UserPage'];
export type ErrorType = components['schemas']['ErrorType'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type UserCreateRequest = components['schemas']['UserCreateRequest'];
export type UserCreateRequestBody = components['schemas']['UserCreateRequestBody'];
export type UserBody = components['schemas']['UserBody'];
export type UserUpdateRequest = components['schemas']['UserUpdateRequest'];
export type UserUpdateRequestBody = components['schemas']['UserUpdateRequestBody'];
export type ConnectionStatus = components['schemas']['ConnectionStatus'];
export type MemberGuid = components['schemas']['MemberGuid'];
export type Member = components['schemas']['Member'];
export type MemberPage = components['schemas']['MemberPage'];
export type CredentialGuid = components['schemas']['CredentialGuid'];
export type CredentialValue = components['schemas']['CredentialValue'];
export type MemberCreateRequest = components['schemas']['MemberCreateRequest'];
export type ReferralSource = components['schemas']['ReferralSource'];
export type WebviewUrlScheme = components['schemas']['WebviewUrlScheme'];
export type MemberCreateRequestBody = components['schemas']['MemberCreateRequestBody'];
export type MemberBody = components['schemas']['MemberBody'];
export type MemberUpdateRequest = components['schemas']['MemberUpdateRequest'];
export type MemberUpdateRequestBody = components['schemas']['MemberUpdateRequestBody'];
export type ChallengeImageOption = components['schemas']['ChallengeImageOption'];
export type ChallengeOption = components['schemas']['ChallengeOption'];
export type ChallengeType = components['schemas']['ChallengeType'];
export type Challenge = components['schemas']['Challenge'];
export type MemberStatus = components['schemas']['MemberStatus'];
export type MemberStatusBody = components['schemas']['MemberStatusBody'];
export type CredentialFieldType = components['schemas']['CredentialFieldType'];
export type Credential = components['schemas']['Credential'];
export type CredentialPage = components['schemas']['CredentialPage'];
export type ChallengePage = components['schemas']['ChallengePage'];
export type ChallengeAnswer = components['schemas']['ChallengeAnswer'];
export type MemberResumeRequest = components['schemas']['MemberResumeRequest'];
export type MemberResumeRequestBody = components['schemas']['MemberResumeRequestBody'];
export type OAuthWindow = components['schemas']['OAuthWindow'];
export type OAuthWindowBody = components['schemas']['OAuthWindowBody'];
export type MemberJobRequest = components['schemas']['MemberJobRequest'];
export type MemberJobRequestBody = components['schemas']['MemberJobRequestBody'];
export type AccountGuid = components['schemas']['AccountGuid'];
export type AccountNumberGuid = components['schemas']['AccountNumberGuid'];
export type AccountNumber = components['schemas']['AccountNumber'];
export type AccountNumberPage = components['schemas']['AccountNumberPage'];
export type AccountOwnerGuid = components['schemas']['AccountOwnerGuid'];
export type AccountOwner = components['schemas']['AccountOwner'];
export type AccountOwnerPage = components['schemas']['AccountOwnerPage'];
export type StatementGuid = components['schemas']['StatementGuid'];
export type Statement = components['schemas']['Statement'];
export type StatementPage = components['schemas']['StatementPage'];
export type StatementBody = components['schemas']['StatementBody'];
export type AccountSubtype = components['schemas']['AccountSubtype'];
export type AccountType = components['schemas']['AccountType'];
export type Account = components['schemas']['Account'];
export type AccountPage = components['schemas']['AccountPage'];
export type AccountBody = components['schemas']['AccountBody'];
export type AccountUpdateRequest = components['schemas']['AccountUpdateRequest'];
export type AccountUpdateRequestBody = components['schemas']['AccountUpdateRequestBody'];
export type TransactionGuid = components['schemas']['TransactionGuid'];
export type TransactionStatus = components['schemas']['TransactionStatus'];
export type TransactionType = components['schemas']['TransactionType'];
export type Transaction = components['schemas']['Transaction'];
export type TransactionPage = components['schemas']['TransactionPage'];
export type TransactionBody = components['schemas']['TransactionBody'];
export type TransactionUpdateRequest = components['schemas']['TransactionUpdateRequest'];
export type TransactionUpdateRequestBody = components['schemas']['TransactionUpdateRequestBody'];
export type EnhanceTransactionRequest = components['schemas']['EnhanceTransactionRequest'];
export type EnhanceTransactionsRequestBody = components['schemas']['EnhanceTransactionsRequestBody'];
export type EnhancedTransaction = components['schemas']['EnhancedTransaction'];
export type EnhancedTransactionsBody = components['schemas']['EnhancedTransactionsBody'];
export type HoldingGuid = components['schemas']['HoldingGuid'];
export type HoldingSubtype = components['schemas']['HoldingSubtype'];
export type HoldingType = components['schemas']['HoldingType'];
export type Holding = components['schemas']['Holding'];
export type HoldingPage = components['schemas']['HoldingPage'];
export type HoldingBody = components['schemas']['HoldingBody'];
export type CategoryGuid = components['schemas']['CategoryGuid'];
export type Category = components['schemas']['Category'];
export type CategoryPage = components['schemas']['CategoryPage'];
export type CategoryCreateRequest = components['schemas']['CategoryCreateRequest'];
export type CategoryCreateRequestBody = components['schemas']['CategoryCreateRequestBody'];
export type CategoryBody = components['schemas']['CategoryBody'];
export type CategoryUpdateRequest = components['schemas']['CategoryUpdateRequest'];
export type CategoryUpdateRequestBody = components['schemas']['CategoryUpdateRequestBody'];
export type TagGuid = components['schemas']['TagGuid'];
export type Tag = components['schemas']['Tag'];
export type TagPage = components['schemas']['TagPage'];
export type TagCreateRequest = components['schemas']['TagCreateRequest'];
export type TagCreateRequestBody = components['schemas']['TagCreateRequestBody'];
export type TagBody = components['schemas']['TagBody'];
export type TagUpdateRequest = components['schemas']['TagUpdateRequest'];
export type TagUpdateRequestBody = components['schemas']['TagUpdateRequestBody'];
export type TaggingGuid = components['schemas']['TaggingGuid'];
export type Tagging = components['schemas']['Tagging'];
export type TaggingPage = components['schemas']['TaggingPage'];
export type TaggingCreateRequest = components['schemas']['TaggingCreateRequest'];
export type TaggingCreateRequestBody = components['schemas']['TaggingCreateRequestBody'];
export type TaggingBody = components['schemas']['TaggingBody'];
export type TaggingUpdateRequest = components['schemas']['TaggingUpdateRequest'];
export type TaggingUpdateRequestBody = components['schemas']['TaggingUpdateRequestBody'];
export type TransactionRuleGuid = components['schemas']['TransactionRuleGuid'];
export type TransactionRule = components['schemas']['TransactionRule'];
export type TransactionRulePage = components['schemas']['TransactionRulePage'];
export type TransactionRuleCreateRequest = components['schemas']['TransactionRuleCreateRequest'];
export type TransactionRuleCreateRequestBody = components['schemas']['TransactionRuleCreateRequestBody'];
export type TransactionRuleBody = components['schemas']['TransactionRuleBody'];
export type TransactionRuleUpdateRequest = components['schemas']['TransactionRuleUpdateRequest'];
export type TransactionRuleUpdateRequestBody = components['schemas']['TransactionRuleUpdateRequestBody'];
export type ConnectOptions = components['schemas']['ConnectOptions'];
export type WidgetType = components['schemas']['WidgetType'];
export type WidgetUrlRequest = components['schemas']['WidgetURLRequest'];
export type WidgetUrlRequestBody = components['schemas']['WidgetURLRequestBody'];
export type WidgetUrl = components['schemas']['WidgetURL'];
export type WidgetUrlBody = components['schemas']['WidgetURLBody'];
export type Institution = components['schemas']['Institution'];
export type InstitutionPage = components['schemas']['InstitutionPage'];
export type InstitutionBody = components['schemas']['InstitutionBody'];
export type MerchantGuid = components['schemas']['MerchantGuid'];
export type Merchant = components['schemas']['Merchant'];
export type MerchantPage = components['schemas']['MerchantPage'];
export type MerchantBody = components['schemas']['MerchantBody'];
export type MerchantLocationGuid = components['schemas']['MerchantLocationGuid'];
export type MerchantLocation = components['schemas']['MerchantLocation'];
export type MerchantLocationBody = components['schemas']['MerchantLocationBody'];
export type ConnectionStatusWebhook = components['schemas']['ConnectionStatusWebhook'];
export type JobGuid = components['schemas']['JobGuid'];
export type AggregationWebhook = components['schemas']['AggregationWebhook'];
export type BalanceWebhook = components['schemas']['BalanceWebhook'];
export type HistoryWebhook = components['schemas']['HistoryWebhook'];
export type StatementWebhook = components['schemas']['StatementWebhook'];
export type VerificationWebhook = components['schemas']['VerificationWebhook'];
export type JobStatus = components['schemas']['JobStatus'];
export type JobStatusWebhook = components['schemas']['JobStatusWebhook'];
export type WebhookAction = components['schemas']['WebhookAction'];
export type Revision = components['schemas']['Revision'];
export type MemberRevision = components['schemas']['MemberRevision'];
export type MemberWebhook = components['schemas']['MemberWebhook'];
export type AccountRevision = components['schemas']['AccountRevision'];
export type AccountWebhook = components['schemas']['AccountWebhook'];
export type TransactionRevision = components['schemas']['TransactionRevision'];
export type TransactionWebhook = components['schemas']['TransactionWebhook'];
export type UserRevision = components['schemas']['UserRevision'];
export type UserWebhook = components['schemas']['UserWebhook'];
export type MemberError = components['schemas']['MemberError'];
export type UseCases = components['schemas']['UseCases'];
export type UseCase = components['schemas']['UseCase'];
export type InstitutionGuid = components['schemas']['InstitutionGuid'];
export type Product = components['schemas']['Product'];
export type DataRequest = components['schemas']['DataRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseBadGateway = components['responses']['BadGateway'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseNotReceived = components['responses']['NotReceived'];
export type ResponseReceived = components['responses']['Received'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterRecordsPerPage = components['parameters']['RecordsPerPage'];
export type ParameterUserGuid = components['parameters']['UserGuid'];
export type ParameterCallbackPayload = components['parameters']['CallbackPayload'];
export type ParameterMemberGuid = components['parameters']['MemberGuid'];
export type ParameterAccountGuid = components['parameters']['AccountGuid'];
export type ParameterStatementGuid = components['parameters']['StatementGuid'];
export type ParameterFromDate = components['parameters']['FromDate'];
export type ParameterToDate = components['parameters']['ToDate'];
export type ParameterTransactionGuid = components['parameters']['TransactionGuid'];
export type ParameterTagGuid = components['parameters']['TagGuid'];
export type ParameterTagFromDate = components['parameters']['TagFromDate'];
export type ParameterTagToDate = components['parameters']['TagToDate'];
export type ParameterHoldingFromDate = components['parameters']['HoldingFromDate'];
export type ParameterHoldingToDate = components['parameters']['HoldingToDate'];
export type ParameterHoldingGuid = components['parameters']['HoldingGuid'];
export type ParameterCategoryGuid = components['parameters']['CategoryGuid'];
export type ParameterTaggingGuid = components['parameters']['TaggingGuid'];
export type ParameterTransactionRuleGuid = components['parameters']['TransactionRuleGuid'];
export type ParameterAcceptLanguage = components['parameters']['AcceptLanguage'];
export type ParameterInstitutionCode = components['parameters']['InstitutionCode'];
export type ParameterMerchantGuid = components['parameters']['MerchantGuid'];
export type ParameterMerchantLocationGuid = components['parameters']['MerchantLocationGuid'];
export type ParameterWebhookId = components['parameters']['WebhookId'];
export type ParameterWebhookTimestamp = components['parameters']['WebhookTimestamp'];
export type ParameterWebhookSignature = components['parameters']['WebhookSignature'];
export type ParameterWebhookCallbackPayload = components['parameters']['WebhookCallbackPayload'];
export type ParameterAcceptVersion = components['parameters']['AcceptVersion'];
export type ParameterUserIdentifier = components['parameters']['UserIdentifier'];
export type ParameterMemberIdentifier = components['parameters']['MemberIdentifier'];
export type ParameterAccountIdentifier = components['parameters']['AccountIdentifier'];
export type ParameterInstitutionIdentifier = components['parameters']['InstitutionIdentifier'];
export type ParameterFromTimestamp = components['parameters']['FromTimestamp'];
export type ParameterToTimestamp = components['parameters']['ToTimestamp'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderRateLimitLimit = components['headers']['RateLimit-Limit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimit-Remaining'];
export type HeaderRateLimitReset = components['headers']['RateLimit-Reset'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderAllow = components['headers']['Allow'];
export type HeaderContentVersion = components['headers']['Content-Version'];
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreateRequestBody"];
            };
        };
        responses: {
            /** @description The user that was created. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The user as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
                /** @description Any text of the partner's own. It comes back as a header of the webhooks that this request leads to. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["CallbackPayload"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberCreateRequestBody"];
            };
        };
        responses: {
            /** @description The member that was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
                /** @description Any text of the partner's own. It comes back as a header of the webhooks that this request leads to. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["CallbackPayload"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The member as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readMemberStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of the member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberStatusBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listMemberCredentials: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listMemberChallenges: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of challenges. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePage"];
                };
            };
            /** @description The member is not `CHALLENGED`. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    resumeAggregation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberResumeRequestBody"];
            };
        };
        responses: {
            /** @description The member, whose job goes on. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    aggregateMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
                /** @description Any text of the partner's own. It comes back as a header of the webhooks that this request leads to. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["CallbackPayload"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, with the job running or as it stands. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    checkBalances: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, with the job running or as it stands. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    requestOAuthWindowURI: {
        parameters: {
            query?: {
                /** @description Where the end user comes from. */
                referral_source?: components["schemas"]["ReferralSource"];
                /** @description Whether to leave out the aggregation that otherwise starts after the login. */
                skip_aggregation?: boolean;
                /** @description The URL scheme of your app. */
                ui_message_webview_url_scheme?: components["schemas"]["WebviewUrlScheme"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new `oauth_window_uri`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthWindowBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    verifyMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MemberJobRequestBody"];
            };
        };
        responses: {
            /** @description The member, with the job running or as it stands. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAccountNumbersByMember: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of account numbers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNumberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAccountNumbersByAccount: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the account, or your own `id` of it. */
                account_identifier: components["parameters"]["AccountIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of account numbers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNumberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    identifyMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MemberJobRequestBody"];
            };
        };
        responses: {
            /** @description The member, with the job running or as it stands. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAccountOwnersByMember: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of account owners. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOwnerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    extendHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, with the job running or as it stands. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    fetchStatements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, with the job running or as it stands. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listStatementsByMember: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readStatementByMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
                /** @description The guid of the statement, as list statements answered it. */
                statement_guid: components["parameters"]["StatementGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    downloadStatementPDF: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
                /** @description The guid of the statement, as list statements answered it. */
                statement_guid: components["parameters"]["StatementGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listUserAccounts: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the account, as list accounts answered it. */
                account_guid: components["parameters"]["AccountGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateAccountByMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
                /** @description The guid of the account, or your own `id` of it. */
                account_identifier: components["parameters"]["AccountIdentifier"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The account as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /**
                 * @description The first day of the range, compared with `date`. Defaults to 90 days before today. An earlier day reads an extended
                 *     history. A range that ends before it begins is refused.
                 */
                from_date?: components["parameters"]["FromDate"];
                /**
                 * @description The last day of the range, itself included, compared with `date`. Defaults to 5 days after today, so that pending
                 *     transactions are in it.
                 */
                to_date?: components["parameters"]["ToDate"];
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the transaction, as the lists of transactions answer it. */
                transaction_guid: components["parameters"]["TransactionGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the transaction, as the lists of transactions answer it. */
                transaction_guid: components["parameters"]["TransactionGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The transaction as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTransactionsByMember: {
        parameters: {
            query?: {
                /**
                 * @description The first day of the range, compared with `date`. Defaults to 90 days before today. An earlier day reads an extended
                 *     history. A range that ends before it begins is refused.
                 */
                from_date?: components["parameters"]["FromDate"];
                /**
                 * @description The last day of the range, itself included, compared with `date`. Defaults to 5 days after today, so that pending
                 *     transactions are in it.
                 */
                to_date?: components["parameters"]["ToDate"];
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
                /**
                 * @description The first moment of the range, compared with `updated_at`: what was created or changed since. Beside `from_date` or
                 *     `to_date` both ranges hold; without them every day is in range.
                 */
                from_timestamp?: components["parameters"]["FromTimestamp"];
                /** @description The last moment of the range that is compared with `updated_at`, itself included. */
                to_timestamp?: components["parameters"]["ToTimestamp"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the member, or your own `id` of it. */
                member_identifier: components["parameters"]["MemberIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTransactionsByAccount: {
        parameters: {
            query?: {
                /**
                 * @description The first day of the range, compared with `date`. Defaults to 90 days before today. An earlier day reads an extended
                 *     history. A range that ends before it begins is refused.
                 */
                from_date?: components["parameters"]["FromDate"];
                /**
                 * @description The last day of the range, itself included, compared with `date`. Defaults to 5 days after today, so that pending
                 *     transactions are in it.
                 */
                to_date?: components["parameters"]["ToDate"];
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the account, as list accounts answered it. */
                account_guid: components["parameters"]["AccountGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTransactionsByTag: {
        parameters: {
            query?: {
                /**
                 * @description The first day of the range, compared with `date`. Without it the list begins with the oldest transaction. A range that
                 *     ends before it begins is refused.
                 */
                from_date?: components["parameters"]["TagFromDate"];
                /** @description The last day of the range, itself included, compared with `date`. Without it the list ends with the latest transaction. */
                to_date?: components["parameters"]["TagToDate"];
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, or your own `id` of it. */
                user_identifier: components["parameters"]["UserIdentifier"];
                /** @description The guid of the tag, as list tags or create tag answered it. */
                tag_guid: components["parameters"]["TagGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    enhanceTransactions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnhanceTransactionsRequestBody"];
            };
        };
        responses: {
            /** @description The transactions, in the order in which they were sent. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnhancedTransactionsBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listHoldings: {
        parameters: {
            query?: {
                /**
                 * @description The first day of the range, compared with the day of `updated_at`. Without it the range has no beginning. A range that
                 *     ends before it begins is refused.
                 */
                from_date?: components["parameters"]["HoldingFromDate"];
                /** @description The last day of the range, itself included, compared with the day of `updated_at`. Without it the range has no end. */
                to_date?: components["parameters"]["HoldingToDate"];
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of holdings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readHolding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the holding, as the lists of holdings answer it. */
                holding_guid: components["parameters"]["HoldingGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holding. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldingBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listHoldingsByMember: {
        parameters: {
            query?: {
                /**
                 * @description The first day of the range, compared with the day of `updated_at`. Without it the range has no beginning. A range that
                 *     ends before it begins is refused.
                 */
                from_date?: components["parameters"]["HoldingFromDate"];
                /** @description The last day of the range, itself included, compared with the day of `updated_at`. Without it the range has no end. */
                to_date?: components["parameters"]["HoldingToDate"];
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of holdings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryCreateRequestBody"];
            };
        };
        responses: {
            /** @description The category that was created. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listDefaultCategoriesByUser: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of default categories. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the category, as list categories or create category answered it. */
                category_guid: components["parameters"]["CategoryGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the category, as list categories or create category answered it. */
                category_guid: components["parameters"]["CategoryGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The category as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the category, as list categories or create category answered it. */
                category_guid: components["parameters"]["CategoryGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagCreateRequestBody"];
            };
        };
        responses: {
            /** @description The tag that was created. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the tag, as list tags or create tag answered it. */
                tag_guid: components["parameters"]["TagGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the tag, as list tags or create tag answered it. */
                tag_guid: components["parameters"]["TagGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The tag as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the tag, as list tags or create tag answered it. */
                tag_guid: components["parameters"]["TagGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTaggings: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of taggings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createTagging: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaggingCreateRequestBody"];
            };
        };
        responses: {
            /** @description The tagging that was created. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggingBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readTagging: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the tagging, as create tagging answered it. */
                tagging_guid: components["parameters"]["TaggingGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tagging. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggingBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateTagging: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the tagging, as create tagging answered it. */
                tagging_guid: components["parameters"]["TaggingGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaggingUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The tagging as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggingBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteTagging: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the tagging, as create tagging answered it. */
                tagging_guid: components["parameters"]["TaggingGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tagging is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTransactionRules: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transaction rules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionRulePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createTransactionRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionRuleCreateRequestBody"];
            };
        };
        responses: {
            /** @description The transaction rule that was created. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionRuleBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readTransactionRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the transaction rule, as create transaction rule answered it. */
                transaction_rule_guid: components["parameters"]["TransactionRuleGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionRuleBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateTransactionRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the transaction rule, as create transaction rule answered it. */
                transaction_rule_guid: components["parameters"]["TransactionRuleGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionRuleUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The transaction rule as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionRuleBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteTransactionRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
                /** @description The guid of the transaction rule, as create transaction rule answered it. */
                transaction_rule_guid: components["parameters"]["TransactionRuleGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction rule is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    requestWidgetURL: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
                /**
                 * @description The language of the widget: `en-US`, `en-CA`, `fr` or `fr-CA`. It is `en-US` without the header, and where no language in
                 *     it is supported.
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The guid of the user, as create user answered it. */
                user_guid: components["parameters"]["UserGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidgetURLRequestBody"];
            };
        };
        responses: {
            /** @description The URL of the widget. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetURLBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listInstitutions: {
        parameters: {
            query?: {
                /** @description Only institutions whose name contains this text, in upper or lower case. */
                name?: string;
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
                /** @description Only institutions that support all of these products. To be repeated for several. */
                supported_products?: components["schemas"]["Product"][];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of institutions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFavoriteInstitutions: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of institutions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readInstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The code of the institution, as list institutions answered it. */
                institution_code: components["parameters"]["InstitutionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The institution. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listInstitutionCredentials: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The code of the institution, or its guid. */
                institution_identifier: components["parameters"]["InstitutionIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listMerchants: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of merchants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readMerchant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the merchant, as transactions and list merchants answer it. */
                merchant_guid: components["parameters"]["MerchantGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merchant. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readMerchantLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. Needed where it is not the client's default version. */
                "Accept-Version"?: components["parameters"]["AcceptVersion"];
            };
            path: {
                /** @description The guid of the merchant location, as transactions answer it. */
                merchant_location_guid: components["parameters"]["MerchantLocationGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merchant location. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Version": components["headers"]["Content-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantLocationBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    receiveConnectionStatusWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionStatusWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveAggregationWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AggregationWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveBalanceWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BalanceWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveHistoryWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HistoryWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveStatementWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveVerificationWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveJobStatusWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobStatusWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveMembersWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveAccountsWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveTransactionsWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description The text that the request that led to this event carried in its own header of this name. Absent if it carried none. */
                "X-CALLBACK-PAYLOAD"?: components["parameters"]["WebhookCallbackPayload"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    receiveUsersWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. It is the same in every attempt to deliver it, so that a second delivery can be recognized. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was made, in seconds since 1970-01-01 UTC. Refuse what is too old. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the Base64 form of the HMAC-SHA256 of id, timestamp and body,
                 *     joined by dots. One that fits is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
}
