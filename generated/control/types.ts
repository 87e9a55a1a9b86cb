// Made by `pnpm generate` from spec/. Do not edit.

export interface paths {
    "/control/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description Answers all clients, oldest first.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Create client
         * @description Creates a client and a first key for it. Every field has a default, so that no body is needed: the client is then a sandbox
         *     with a made-up `client_id`, all features, no limits, and real time.
         *
         *     A clock of its own is for a development client alone; a production client with one is answered with 422. An unknown
         *     institution among the favorites is answered with 404.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Read client
         * @description Answers one client.
         */
        get: operations["readClient"];
        /**
         * Update client
         * @description Changes the fields that are sent and leaves the others as they are. They hold from the next request of the client on. An
         *     unknown institution among the favorites is answered with 404.
         */
        put: operations["updateClient"];
        post?: never;
        /**
         * Delete client
         * @description Deletes the client with its keys, its snapshots and everything that belongs to it, at once and for good. The audit log keeps
         *     what was done.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset client
         * @description Empties the sandbox: all users and what is below them, scripts, faults, changes at institutions and webhook deliveries are gone,
         *     and the clock is back to real time. Keys, settings, webhook URLs and snapshots stay.
         */
        post: operations["resetClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List API keys
         * @description Answers the keys of the client, oldest first, those that are revoked too. Their secrets are not among it.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create API key
         * @description Creates another key. All keys of a client open the same.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/api_keys/{api_key_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the API key, as list API keys answered it. */
                api_key_guid: components["parameters"]["ApiKeyGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke API key
         * @description Ends the key at once, also where its end was to come later. A key that is revoked already stays so. It may be the
         *     client's last one; create another to open the API again.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/api_keys/{api_key_guid}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the API key, as list API keys answered it. */
                api_key_guid: components["parameters"]["ApiKeyGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate API key
         * @description Creates a key in place of this one, which ends at once or after the seconds that are sent, so that callers can change over. A
         *     key whose end is set already is answered with 422.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/data_keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List data keys
         * @description Answers the keys that the client's secrets are sealed with, oldest first. What they are is never told.
         */
        get: operations["listDataKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/data_keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate data key
         * @description Makes a new key, which seals everything from now on. What former keys have sealed is sealed anew in the background, snapshots
         *     included; then they are deleted. The list of data keys tells when that is over. Nothing is interrupted by it.
         */
        post: operations["rotateDataKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Read clock
         * @description Answers what time it is for the client, and when the next thing is due. A production client has real time.
         */
        get: operations["readClock"];
        /**
         * Update clock
         * @description Lets the clock go on from where it is, that many times as fast as real time. A frozen clock runs again.
         */
        put: operations["updateClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/clock/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze clock
         * @description Stops the clock where it is. What is due is still done; whatever is due later waits until the clock runs again or is
         *     advanced. Freezing a frozen clock changes nothing.
         */
        post: operations["freezeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/clock/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume clock
         * @description Lets the clock go on from where it is, as fast as real time.
         */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance clock
         * @description Moves the clock ahead, by a number of seconds or to a time. Whatever falls due on the way is done, in order and each at its
         *     own time, before the answer comes. Afterwards the clock runs as fast as before, or stands still if it was frozen.
         *
         *     While one call is at it, another is answered with 409. A time that lies behind, or more than 366 days ahead, is answered
         *     with 422.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List scripts
         * @description Answers the scripts of the client that have steps left, oldest first.
         */
        get: operations["listScripts"];
        put?: never;
        /**
         * Create script
         * @description Decides what the next jobs come to. A step is used up by the job that starts next, or by the next `times` jobs. A script
         *     without any steps left is gone.
         *
         *     Where several scripts fit a job, those of the member come first, then those of its institution, then those of the client;
         *     older ones before newer ones. An unknown member or institution is answered with 404.
         */
        post: operations["createScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/scripts/{script_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the script, as create script answered it. */
                script_guid: components["parameters"]["ScriptGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete script
         * @description Deletes the script with the steps that are left. A job that has taken a step goes on with it.
         */
        delete: operations["deleteScript"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/members/{member_guid}/connection_status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Force connection status
         * @description Puts a member into one of the statuses that no job leads to. A job that is running ends. The other statuses are reached by
         *     what happens to the connection, which a script can decide.
         *
         *     A member that is `PENDING` or has no credentials is answered with 422.
         */
        put: operations["forceConnectionStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/accounts/{account_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the account, as list accounts answered it. */
                account_guid: components["parameters"]["AccountGuid"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update institution account
         * @description Changes an account at its institution: what it would report if it were asked now. The API shows it after the next
         *     aggregation, and later movements go on from there.
         *
         *     An account of a member without credentials is at no institution, and one without a balance of the kind that is sent cannot
         *     get one: both are answered with 422.
         */
        put: operations["updateInstitutionAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/accounts/{account_guid}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the account, as list accounts answered it. */
                account_guid: components["parameters"]["AccountGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create institution transactions
         * @description Adds transactions to an account at its institution. The API shows them after the next aggregation. One that is `POSTED` moves
         *     the balance and the available balance, one that is `PENDING` the available balance alone.
         *
         *     An account of a member without credentials is at no institution: the answer is 422.
         */
        post: operations["createInstitutionTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List faults
         * @description Answers the faults of the client that have calls left, oldest first.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Create fault
         * @description Lets the client's next calls to the API go wrong. Of the faults that fit a call the oldest strikes, and a delay lets the
         *     next one strike too.
         */
        post: operations["createFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/faults/{fault_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the fault, as create fault answered it. */
                fault_guid: components["parameters"]["FaultGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete fault
         * @description Deletes the fault; nothing goes wrong for it any more.
         */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List snapshots
         * @description Answers the snapshots of the client, oldest first.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Create snapshot
         * @description Saves the sandbox as it stands under a name: its users and all below them, clock, simulation and settings. Keys are not part
         *     of it. A name that is taken is answered with 409.
         */
        post: operations["createSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/snapshots/{snapshot_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The name of the snapshot. */
                snapshot_name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete snapshot
         * @description Deletes the snapshot. Clients that were made of it stay.
         */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/snapshots/{snapshot_name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The name of the snapshot. */
                snapshot_name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore snapshot
         * @description Makes the sandbox what it was when the snapshot was taken, the time on its clock included. What it holds now is lost, but for
         *     keys and snapshots. A snapshot of another version of the database is answered with 422.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/snapshots/{snapshot_name}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The name of the snapshot. */
                snapshot_name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fork snapshot
         * @description Creates another client from the snapshot, with a key of its own. It holds the same under new guids, and its institutions
         *     report the same. The client that the snapshot was taken of is left as it is. A snapshot of another version of the
         *     database is answered with 422.
         */
        post: operations["forkSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_urls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List webhook URLs
         * @description Answers the URLs that are set, by their kind. Secrets and passwords are not among it.
         */
        get: operations["listWebhookURLs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_urls/{webhook_kind}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The kind of webhook; a client has at most one URL for each. */
                webhook_kind: components["parameters"]["WebhookKind"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set webhook URL
         * @description Sets where the client receives webhooks of the kind, or changes what is sent. From then on what happens is written down for it,
         *     in the transaction in which it happens, and delivered at once. Deliveries that wait go to the new URL.
         *
         *     The answer to the first has the secret that webhooks are signed with.
         */
        put: operations["setWebhookURL"];
        post?: never;
        /**
         * Delete webhook URL
         * @description Deletes the URL with its secrets. Webhooks of the kind are neither kept nor sent any more, and those that wait are given up. What
         *     was sent stays in the list of deliveries.
         */
        delete: operations["deleteWebhookURL"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_urls/{webhook_kind}/rotate_secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The kind of webhook; a client has at most one URL for each. */
                webhook_kind: components["parameters"]["WebhookKind"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate webhook secret
         * @description Makes a new secret. For 24 hours on the client's clock webhooks are signed with the one before, too, so that the receiver can
         *     change over; one that was still valid beside it ends.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_urls/{webhook_kind}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The kind of webhook; a client has at most one URL for each. */
                webhook_kind: components["parameters"]["WebhookKind"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test webhook URL
         * @description Sends the example of the API's document to the URL, once and now, and answers what came of it. It is signed and authenticated as
         *     all webhooks are, and sent whether the URL is paused or disabled. It is no delivery: nothing is repeated, or kept.
         */
        post: operations["testWebhookURL"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List webhook deliveries
         * @description Answers the deliveries of the client, newest first.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay webhook deliveries
         * @description Delivers once more what was delivered or given up, as replay webhook delivery does with one: in the order of the `webhook_id`, to the
         *     URL that its kind has now, all of it or nothing. Of several deliveries with one `webhook_id` the last one counts; where it is
         *     still `PENDING`, and where the kind has no enabled URL, nothing is replayed.
         *
         *     At most `limit` are replayed by one call. While the answer says that there are more, the next call goes on with `after`. Where there
         *     is no enabled URL at all, or none for the `kind` asked for, the answer is 422.
         */
        post: operations["replayWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_deliveries/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Stream webhook deliveries
         * @description Answers as server-sent events what is attempted from now on, each attempt once it is at its end, in the order in which they ended.
         *     The answer has no end of its own: it goes on until one side hangs up, the platform stops, or the client is deleted.
         *
         *     | line | |
         *     |---|---|
         *     | `event` | `attempt` |
         *     | `id` | the number of the event. Sent as `Last-Event-ID` it lets another stream go on behind it, so that nothing is left out |
         *     | `data` | one line of JSON, a `WebhookAttemptEvent` |
         *
         *     A comment every 15 seconds keeps the connection alive, and the first comes at once. What is attempted by test webhook URL is no
         *     delivery, and not told.
         */
        get: operations["streamWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_deliveries/{webhook_delivery_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the delivery, as list webhook deliveries answered it. */
                webhook_delivery_guid: components["parameters"]["WebhookDeliveryGuid"];
            };
            cookie?: never;
        };
        /**
         * Read webhook delivery
         * @description Answers a delivery with what is sent, and each attempt with what came of it.
         */
        get: operations["readWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/webhook_deliveries/{webhook_delivery_guid}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the delivery, as list webhook deliveries answered it. */
                webhook_delivery_guid: components["parameters"]["WebhookDeliveryGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay webhook delivery
         * @description Delivers the same once more, to the URL that its kind has now, with the same body and `webhook-id`: a receiver that has seen it
         *     knows it again. What was not received is repeated as ever. Where the kind has no URL, or its URL is disabled, the answer is 422.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/failed_tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List failed tasks
         * @description Answers the tasks of the client that were given up, oldest first.
         */
        get: operations["listFailedTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/failed_tasks/{task_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the task, as list failed tasks answers it. */
                task_guid: components["parameters"]["TaskGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete failed task
         * @description Deletes the task. What it was to do is not done.
         */
        delete: operations["deleteFailedTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/clients/{client_id}/failed_tasks/{task_guid}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the task, as list failed tasks answers it. */
                task_guid: components["parameters"]["TaskGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry failed task
         * @description Puts the task back in the queue, due at once, its failures forgotten. A job or a delivery that ended with it stays at its end: the
         *     task then finds nothing to do. Start the job anew, or replay the delivery.
         */
        post: operations["retryFailedTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/audit_log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit log
         * @description Answers what was done with the control key, newest first: every call that changes something, or was to. What is about a client
         *     stays when the client is gone.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The identifier of a client, which is also the user name of its requests to the API.
         * @example checkout-tests
         */
        ClientId: string;
        /** @description The time that it is for a client. Whatever waits in its sandbox, waits on this clock. */
        Clock: {
            /**
             * @description Whether the clock stands still; its speed is then 0.
             * @example false
             */
            is_frozen: boolean;
            /**
             * Format: date-time
             * @description When, on this clock, the next thing is due, as a job, a retry or a purge. Null where nothing waits.
             * @example 2026-11-20T09:00:01Z
             */
            next_due_at: string | null;
            /**
             * Format: double
             * @description How many times as fast as real time it runs.
             * @example 1
             */
            speed: number;
            /**
             * Format: date-time
             * @description What time it is on this clock. It stops at the end of 9999.
             * @example 2026-11-20T09:00:00Z
             */
            time: string;
        };
        /**
         * @description What the client is for. A `development` client is a sandbox: its clock, its institutions and its data can be controlled.
         *     A `production` client runs on real time and real institutions, and is left alone.
         * @example development
         * @enum {string}
         */
        ClientEnvironment: "development" | "production";
        /** @description What the client may use. Operations of a feature that it does not have answer 403. */
        ClientFeatures: {
            /**
             * @description Whether the client may extend the history of a member.
             * @example true
             */
            extended_history: boolean;
            /**
             * @description Whether the client may read holdings.
             * @example true
             */
            holdings: boolean;
            /**
             * @description Whether the client may identify members, and read the owners of accounts.
             * @example true
             */
            identity: boolean;
            /**
             * @description Whether the client may fetch and read statements.
             * @example true
             */
            statements: boolean;
            /**
             * @description Whether the client may verify members, and read account numbers.
             * @example true
             */
            verification: boolean;
        };
        /**
         * @description How much the client may ask for. 25 members a user are the most for everyone.
         *
         *     | limits | users | requests |
         *     |---|---|---|
         *     | `none` | any number | any number |
         *     | `startup` | 100 | 100 a minute, and one more for every 100 users |
         *     | `production` | any number | 2,000 GET, 750 POST, 750 PUT and 150 DELETE a second |
         * @example none
         * @enum {string}
         */
        ClientLimits: "none" | "startup" | "production";
        /** @description A sandbox: whoever has its identifier and one of its keys sees what belongs to it, and nothing else. */
        Client: {
            /**
             * @description The addresses and networks, in CIDR notation, that the client's requests may come from. Empty: from everywhere for a
             *     development client, from nowhere for a production client.
             */
            allowed_addresses: string[];
            client_id: components["schemas"]["ClientId"];
            clock: components["schemas"]["Clock"];
            /**
             * Format: date-time
             * @description When the client was created, in real time.
             * @example 2026-11-20T09:00:00Z
             */
            created_at: string;
            /**
             * @description The version of the API that a request gets which asks for none, and that webhooks are in.
             * @example v20111101
             * @enum {string}
             */
            default_version: "v20250224" | "v20111101";
            environment: components["schemas"]["ClientEnvironment"];
            /** @description The codes of the client's favorite institutions, in the order in which the API lists them. */
            favorites: string[];
            features: components["schemas"]["ClientFeatures"];
            /**
             * @description Whether a verification ends without the end user having selected an account.
             * @example false
             */
            legacy_verification: boolean;
            limits: components["schemas"]["ClientLimits"];
            /**
             * @description What people call the client. Null where it has no name.
             * @example Checkout tests
             */
            name: string | null;
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
        /** @description A page of clients. */
        ClientPage: {
            clients: components["schemas"]["Client"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description A code for programs, finer than the HTTP status. New codes may be added.
         *
         *     | type | status | when |
         *     |---|---|---|
         *     | `invalid_body_error` | 400 | the body is missing or has a value that cannot be taken |
         *     | `invalid_parameter_error` | 400 | a parameter has a value that cannot be taken |
         *     | `authentication_error` | 401 | the control key is missing or wrong |
         *     | `not_found_error` | 404 | there is nothing at this URL, or no such object |
         *     | `method_not_allowed_error` | 405 | the URL exists, but not for this method |
         *     | `duplicate_id_error` | 409 | the `client_id` is taken |
         *     | `duplicate_name_error` | 409 | the name of the snapshot is taken |
         *     | `clock_busy_error` | 409 | the client's clock is being advanced |
         *     | `payload_too_large_error` | 413 | the body is larger than the server takes |
         *     | `not_a_sandbox_error` | 422 | the client is a production client |
         *     | `wrong_state_error` | 422 | things do not allow it as they stand, such as time going back |
         *     | `rate_limit_error` | 429 | too many requests from this address had a wrong control key |
         *     | `internal_error` | 500 | something went wrong on the server |
         *     | `service_unavailable_error` | 503 | the database is not available at the moment |
         * @example not_found_error
         * @enum {string}
         */
        ControlErrorType: "invalid_body_error" | "invalid_parameter_error" | "authentication_error" | "not_found_error" | "method_not_allowed_error" | "duplicate_id_error" | "duplicate_name_error" | "clock_busy_error" | "payload_too_large_error" | "not_a_sandbox_error" | "wrong_state_error" | "rate_limit_error" | "internal_error" | "service_unavailable_error";
        /** @description What went wrong. */
        ControlErrorDetail: {
            /**
             * @description What was wrong, with which value, and what to do about it. Safe to show; never a secret.
             * @example There is no client `checkout-tests`.
             */
            message: string;
            /**
             * @description The reason phrase of the HTTP status, in snake case.
             * @example not_found
             * @enum {string}
             */
            status: "bad_request" | "unauthorized" | "not_found" | "method_not_allowed" | "conflict" | "payload_too_large" | "unprocessable_entity" | "too_many_requests" | "internal_server_error" | "service_unavailable";
            type: components["schemas"]["ControlErrorType"];
        };
        /**
         * Error
         * @description The body of every answer that is not a success.
         */
        ControlErrorBody: {
            error: components["schemas"]["ControlErrorDetail"];
        };
        /** @description How the client's clock starts. Only for a development client. */
        ClockCreateRequest: {
            /**
             * Format: double
             * @description How many times as fast as real time it runs. 0 freezes it.
             * @default 1
             * @example 0
             */
            speed?: number;
            /**
             * Format: date-time
             * @description What time it is at first, from 1970 to 9999. By default the real time.
             * @example 2026-01-31T09:00:00Z
             */
            time?: string;
        };
        /** @description What the client may use. What is left out is on. */
        ClientFeaturesCreateRequest: {
            /**
             * @description Whether the client may extend the history of a member.
             * @default true
             * @example true
             */
            extended_history?: boolean;
            /**
             * @description Whether the client may read holdings.
             * @default true
             * @example true
             */
            holdings?: boolean;
            /**
             * @description Whether the client may identify members, and read the owners of accounts.
             * @default true
             * @example true
             */
            identity?: boolean;
            /**
             * @description Whether the client may fetch and read statements.
             * @default true
             * @example true
             */
            statements?: boolean;
            /**
             * @description Whether the client may verify members, and read account numbers.
             * @default true
             * @example true
             */
            verification?: boolean;
        };
        /** @description The fields of a new client. Each has a default; without a body all are taken. */
        ClientCreateRequest: {
            /**
             * @description The addresses and networks, in CIDR notation, that the client's requests may come from. Empty, the default: from
             *     everywhere for a development client, from nowhere for a production client.
             * @default []
             */
            allowed_addresses?: string[];
            /**
             * @description The identifier of the client. By default the platform makes one up.
             * @example checkout-tests
             */
            client_id?: string;
            clock?: components["schemas"]["ClockCreateRequest"];
            /**
             * @description The version of the API that a request gets which asks for none, and that webhooks are in.
             * @default v20111101
             * @example v20250224
             * @enum {string}
             */
            default_version?: "v20250224" | "v20111101";
            /**
             * @description What the client is for. Only a development client is a sandbox.
             * @default development
             * @example development
             * @enum {string}
             */
            environment?: "development" | "production";
            /** @description The codes of the client's favorite institutions, in order. By default the best-known institutions. */
            favorites?: string[];
            features?: components["schemas"]["ClientFeaturesCreateRequest"];
            /**
             * @description Whether a verification ends without the end user having selected an account.
             * @default false
             * @example false
             */
            legacy_verification?: boolean;
            /**
             * @description How much the client may ask for. By default `production` for a production client, else `none`.
             * @example startup
             * @enum {string}
             */
            limits?: "none" | "startup" | "production";
            /**
             * @description What people call the client.
             * @example Checkout tests
             */
            name?: string | null;
        };
        /** @description The client to create, under its root key. */
        ClientCreateRequestBody: {
            client: components["schemas"]["ClientCreateRequest"];
        };
        /**
         * @description The unique identifier of an API key. Defined by the platform.
         * @example KEY-0193498e-5c10-7a31-8f2e-1b0c5d2e9a47
         */
        ApiKeyGuid: string;
        /** @description A key that was just created, with its secret. */
        NewApiKey: {
            /**
             * Format: date-time
             * @description When the key was created, in real time.
             * @example 2026-11-20T09:00:00Z
             */
            created_at: string;
            guid: components["schemas"]["ApiKeyGuid"];
            /**
             * @description The password of the client's requests to the API. It is told here and never again.
             * @example an-invented-key-of-an-example-00
             */
            key: string;
            /**
             * Format: date-time
             * @description When the key ceased to work, or will, in real time. Null where no end is set.
             * @example null
             */
            revoked_at: string | null;
        };
        /** @description A client that was created, and its API key. */
        NewClientBody: {
            client: components["schemas"]["Client"];
            api_key: components["schemas"]["NewApiKey"];
        };
        /** @description One client under its root key. */
        ClientBody: {
            client: components["schemas"]["Client"];
        };
        /**
         * @description A version of the API.
         * @example v20250224
         * @enum {string}
         */
        ApiVersion: "v20250224" | "v20111101";
        /** @description The features to switch on or off. Those left out stay as they are. */
        ClientFeaturesUpdateRequest: {
            /**
             * @description Whether the client may extend the history of a member.
             * @example true
             */
            extended_history?: boolean;
            /**
             * @description Whether the client may read holdings.
             * @example true
             */
            holdings?: boolean;
            /**
             * @description Whether the client may identify members, and read the owners of accounts.
             * @example true
             */
            identity?: boolean;
            /**
             * @description Whether the client may fetch and read statements.
             * @example true
             */
            statements?: boolean;
            /**
             * @description Whether the client may verify members, and read account numbers.
             * @example true
             */
            verification?: boolean;
        };
        /** @description The fields to change. At least one of them is needed; those left out stay as they are. */
        ClientUpdateRequest: {
            /** @description The addresses and networks that the client's requests may come from. They replace those that it has. */
            allowed_addresses?: string[];
            default_version?: components["schemas"]["ApiVersion"];
            /** @description The codes of the client's favorite institutions, in order. They replace those that it has. */
            favorites?: string[];
            features?: components["schemas"]["ClientFeaturesUpdateRequest"];
            /**
             * @description Whether a verification ends without the end user having selected an account.
             * @example true
             */
            legacy_verification?: boolean;
            limits?: components["schemas"]["ClientLimits"];
            /**
             * @description What people call the client. Null takes its name away.
             * @example Checkout tests
             */
            name?: string | null;
        };
        /** @description The fields of the client to change, under the root key. */
        ClientUpdateRequestBody: {
            client: components["schemas"]["ClientUpdateRequest"];
        };
        /** @description A key of a client. What it opens the API with is told once, when it is created. */
        ApiKey: {
            /**
             * Format: date-time
             * @description When the key was created, in real time.
             * @example 2026-11-20T09:00:00Z
             */
            created_at: string;
            guid: components["schemas"]["ApiKeyGuid"];
            /**
             * Format: date-time
             * @description When the key ceased to work, or will, in real time. Null where no end is set.
             * @example null
             */
            revoked_at: string | null;
        };
        /** @description A page of API keys. */
        ApiKeyPage: {
            api_keys: components["schemas"]["ApiKey"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description An API key that was created, under its root key. */
        NewApiKeyBody: {
            api_key: components["schemas"]["NewApiKey"];
        };
        /** @description What becomes of the old key. */
        ApiKeyRotateRequest: {
            /**
             * @description How many seconds of real time the old key still works. 0, the default, ends it at once.
             * @default 0
             * @example 3600
             */
            revoke_after_seconds?: number;
        };
        /** @description How to rotate the key, under the root key. */
        ApiKeyRotateRequestBody: {
            api_key: components["schemas"]["ApiKeyRotateRequest"];
        };
        /**
         * @description The unique identifier of a data key. Defined by the platform.
         * @example DEK-0193498e-5c10-7a31-8f2e-1b0c5d2e9a47
         */
        DataKeyGuid: string;
        /** @description A key that the client's secrets are sealed with, without what it is. */
        DataKey: {
            /**
             * Format: date-time
             * @description When the key was made, in real time.
             * @example 2026-11-20T09:00:00Z
             */
            created_at: string;
            guid: components["schemas"]["DataKeyGuid"];
            /**
             * Format: date-time
             * @description When another took its place, in real time. Null for the key that seals. A retired key is deleted when nothing needs it.
             * @example null
             */
            retired_at: string | null;
        };
        /** @description A page of data keys. */
        DataKeyPage: {
            data_keys: components["schemas"]["DataKey"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A data key. */
        DataKeyBody: {
            data_key: components["schemas"]["DataKey"];
        };
        /** @description The clock under its root key. */
        ClockBody: {
            clock: components["schemas"]["Clock"];
        };
        /** @description How fast the clock runs from now on. */
        ClockUpdateRequest: {
            /**
             * Format: double
             * @description How many times as fast as real time it runs. More than 0, as a clock is stopped by freezing it.
             * @example 60
             */
            speed: number;
        };
        /** @description What to change of the clock, under the root key. */
        ClockUpdateRequestBody: {
            clock: components["schemas"]["ClockUpdateRequest"];
        };
        /** @description How far the clock moves, either by a number of seconds or to a time. */
        ClockAdvanceRequest: {
            /**
             * @description How many seconds the clock moves, at most 366 days.
             * @example 86400
             */
            seconds?: number;
            /**
             * Format: date-time
             * @description The time that the clock moves to. It lies ahead, by at most 366 days, and not after 9999.
             * @example 2026-12-01T00:00:00Z
             */
            time?: string;
        };
        /** @description How far to advance the clock, under the root key. */
        ClockAdvanceRequestBody: {
            clock: components["schemas"]["ClockAdvanceRequest"];
        };
        /**
         * @description The unique identifier of a script. Defined by the platform.
         * @example SCR-01934991-03a8-7c44-9d17-6e2f80b4c915
         */
        ScriptGuid: string;
        /**
         * @description The kind of jobs that a script is for. Null for all.
         *
         *     | job | started by |
         *     |---|---|
         *     | `AGGREGATION` | create, update or aggregate member, or the platform itself |
         *     | `BALANCE` | check balances |
         *     | `VERIFICATION` | verify member |
         *     | `IDENTIFICATION` | identify member |
         *     | `HISTORY` | extend history |
         *     | `STATEMENT` | fetch statements |
         * @example AGGREGATION
         * @enum {string|null}
         */
        ScriptJobType: "AGGREGATION" | "BALANCE" | "VERIFICATION" | "IDENTIFICATION" | "HISTORY" | "STATEMENT" | null;
        /**
         * @description What any answer to the challenges of a step comes to. Null: as the test institution has it, where `correct` connects and
         *     anything else is rejected. Always null for other outcomes than `CHALLENGED`.
         * @example LOCKED
         * @enum {string|null}
         */
        ScriptAnswerOutcome: "CONNECTED" | "DENIED" | "FAILED" | "IMPEDED" | "LOCKED" | "REJECTED" | null;
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
        /** @description A question of the institution. */
        ScriptChallenge: {
            /**
             * @description The question to show to the end user. Null for the one that the test institution asks in this case.
             * @example Which of your pets can bark?
             */
            label: string | null;
            type: components["schemas"]["ChallengeType"];
        };
        /**
         * @description What the login of a job comes to, whatever the credentials are. The rules for repeated failures hold: the third `DENIED` in a
         *     row makes the member `PREVENTED`, three `FAILED` within a day make it `DEGRADED`.
         *
         *     | outcome | the institution |
         *     |---|---|
         *     | `CONNECTED` | lets the end user in, and the job goes on as ever |
         *     | `DENIED` | refuses the credentials |
         *     | `FAILED` | breaks down |
         *     | `IMPEDED` | wants something of the end user on its website first |
         *     | `LOCKED` | has locked the end user out |
         *     | `REJECTED` | refuses the answer to a question |
         *     | `CHALLENGED` | asks the end user |
         * @example FAILED
         * @enum {string}
         */
        ScriptOutcome: "CONNECTED" | "DENIED" | "FAILED" | "IMPEDED" | "LOCKED" | "REJECTED" | "CHALLENGED";
        /** @description What the next job, or several in a row, come to. */
        ScriptStep: {
            after_answer: components["schemas"]["ScriptAnswerOutcome"];
            /** @description What the institution asks, all at once. Empty but for the outcome `CHALLENGED`. */
            challenges: components["schemas"]["ScriptChallenge"][];
            /**
             * @description How long the login takes on the client's clock. After a minute the member is `DELAYED` until it is through.
             * @example 0
             */
            delay_seconds: number;
            /**
             * @description What the institution says about it. Null for what the test institution says in this case.
             * @example Down for maintenance.
             */
            message: string | null;
            outcome: components["schemas"]["ScriptOutcome"];
            /**
             * @description How many jobs it is still for.
             * @example 2
             */
            times: number;
        };
        /** @description What the next jobs of a member, of an institution's members, or of all members of a client come to. */
        Script: {
            /**
             * Format: date-time
             * @description When the script was created, in real time.
             * @example 2026-11-20T09:05:00Z
             */
            created_at: string;
            guid: components["schemas"]["ScriptGuid"];
            /**
             * @description The institution whose members it is for. Null where it is not for an institution.
             * @example mxbank
             */
            institution_code: string | null;
            job_type: components["schemas"]["ScriptJobType"];
            /**
             * @description The member it is for. Null where it is not for one alone.
             * @example MBR-3bdc7d6b-efd4-1497-a0af-b23501cf9bd0
             */
            member_guid: string | null;
            /** @description The steps that are left, in order. */
            steps: components["schemas"]["ScriptStep"][];
        };
        /** @description A page of scripts. */
        ScriptPage: {
            scripts: components["schemas"]["Script"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A question for the institution to ask. */
        ScriptChallengeCreateRequest: {
            /**
             * @description The question to show to the end user. Null, the default, for the one that the test institution asks in this case.
             * @example Which of your pets can bark?
             */
            label?: string | null;
            type: components["schemas"]["ChallengeType"];
        };
        /** @description What the next job, or several in a row, shall come to. */
        ScriptStepCreateRequest: {
            after_answer?: components["schemas"]["ScriptAnswerOutcome"];
            /** @description What the institution asks, all at once; at least one question. For `CHALLENGED`, and only there; by default one `TEXT`. */
            challenges?: components["schemas"]["ScriptChallengeCreateRequest"][];
            /**
             * @description How long the login takes on the client's clock. After a minute the member is `DELAYED` until it is through.
             * @default 0
             * @example 90
             */
            delay_seconds?: number;
            /**
             * @description What the institution says about it. Null, the default, for what the test institution says in this case.
             * @example Down for maintenance.
             */
            message?: string | null;
            outcome: components["schemas"]["ScriptOutcome"];
            /**
             * @description How many jobs it is for.
             * @default 1
             * @example 2
             */
            times?: number;
        };
        /** @description A new script. It is for a member or for an institution's members, never for both; without either for every member. */
        ScriptCreateRequest: {
            /**
             * @description The institution whose members it is for. Null, the default, where it is not for an institution.
             * @example mxbank
             */
            institution_code?: string | null;
            job_type?: components["schemas"]["ScriptJobType"];
            /**
             * @description The member it is for. Null, the default, where it is not for one alone.
             * @example MBR-3bdc7d6b-efd4-1497-a0af-b23501cf9bd0
             */
            member_guid?: string | null;
            /** @description The steps, in order. Each is used up by the jobs that start next. */
            steps: components["schemas"]["ScriptStepCreateRequest"][];
        };
        /** @description The script to create, under its root key. */
        ScriptCreateRequestBody: {
            script: components["schemas"]["ScriptCreateRequest"];
        };
        /** @description One script under its root key. */
        ScriptBody: {
            script: components["schemas"]["Script"];
        };
        /**
         * @description A connection status that no job leads to. The others are reached by what happens: log in, answer, or let a script decide.
         * @example DISCONTINUED
         * @enum {string}
         */
        ForcedConnectionStatus: "CLOSED" | "DISABLED" | "DISCONTINUED" | "IMPAIRED" | "IMPORTED" | "RECONNECTED";
        /** @description The status that the member gets. */
        ForceConnectionStatusRequest: {
            connection_status: components["schemas"]["ForcedConnectionStatus"];
            /**
             * @description Whether no job may run for the member until it gets new credentials. It stays as it is where this is left out.
             * @example true
             */
            needs_updated_credentials?: boolean;
        };
        /** @description The status that the member gets, under the root key. */
        ForceConnectionStatusRequestBody: {
            member: components["schemas"]["ForceConnectionStatusRequest"];
        };
        /**
         * @description The unique identifier of a member. Defined by the platform.
         * @example MBR-3bdc7d6b-efd4-1497-a0af-b23501cf9bd0
         */
        MemberGuid: string;
        /** @description A member whose connection status was forced. */
        ForcedMember: {
            connection_status: components["schemas"]["ForcedConnectionStatus"];
            guid: components["schemas"]["MemberGuid"];
            /**
             * @description Whether no job may run for the member until it gets new credentials.
             * @example false
             */
            needs_updated_credentials: boolean;
        };
        /** @description One member under its root key. */
        ForcedMemberBody: {
            member: components["schemas"]["ForcedMember"];
        };
        /** @description What the institution reports from now on. At least one field is needed; those left out stay as they are. */
        InstitutionAccountUpdateRequest: {
            /**
             * Format: decimal
             * @description The balance with pending transactions, from which later ones go on.
             * @example 950.25
             */
            available_balance?: number;
            /**
             * Format: decimal
             * @description The balance without pending transactions, from which later ones go on.
             * @example 1000
             */
            balance?: number;
            /**
             * @description Whether the account is closed.
             * @example true
             */
            is_closed?: boolean;
        };
        /** @description The fields of the account to change, under the root key. */
        InstitutionAccountUpdateRequestBody: {
            account: components["schemas"]["InstitutionAccountUpdateRequest"];
        };
        /**
         * @description The unique identifier of an account. Defined by the platform.
         * @example ACT-82a93692-f756-534f-9b2e-ad10a0f38462
         */
        AccountGuid: string;
        /** @description An account as its institution would report it now. The API shows it so after the next aggregation. */
        InstitutionAccount: {
            /**
             * Format: decimal
             * @description The balance with pending transactions. Null for an account that has none.
             * @example 950.25
             */
            available_balance: number | null;
            /**
             * Format: decimal
             * @description The balance without pending transactions. Null for an account that has none.
             * @example 1000
             */
            balance: number | null;
            guid: components["schemas"]["AccountGuid"];
            /**
             * @description Whether the account is closed.
             * @example false
             */
            is_closed: boolean;
            member_guid: components["schemas"]["MemberGuid"];
        };
        /** @description One account at its institution, under its root key. */
        InstitutionAccountBody: {
            account: components["schemas"]["InstitutionAccount"];
        };
        /**
         * @description The direction of the money: CREDIT came into the account, DEBIT went out of it.
         * @example DEBIT
         * @enum {string}
         */
        TransactionType: "CREDIT" | "DEBIT";
        /** @description A transaction to take place at the institution. */
        InstitutionTransactionCreateRequest: {
            /**
             * Format: decimal
             * @description How much money moves. Never negative: `type` tells the direction.
             * @example 12.5
             */
            amount: number;
            /**
             * @description The number of the check. Null, the default, where there is none.
             * @example 1021
             */
            check_number_string?: string | null;
            /**
             * @description The currency of the amount, three letters of ISO 4217.
             * @default USD
             * @example USD
             */
            currency_code?: string;
            /**
             * @description What the institution calls it. The platform makes a readable description and a category of it.
             * @example WHOLEFDS 10234 SEATTLE WA
             */
            description: string;
            /**
             * @description Further details. Null, the default, where there is none.
             * @example Invoice 4471
             */
            memo?: string | null;
            /**
             * @description The ISO 18245 code of the merchant's trade. Null, the default, where there is none.
             * @example 5411
             */
            merchant_category_code?: number | null;
            /**
             * Format: date-time
             * @description When it is booked, by default at `transacted_at`. For `POSTED`, and only there.
             * @example 2026-11-20T09:00:00Z
             */
            posted_at?: string | null;
            /**
             * @description Whether it is booked (POSTED) or not yet (PENDING).
             * @default POSTED
             * @example PENDING
             * @enum {string}
             */
            status?: "POSTED" | "PENDING";
            /**
             * Format: date-time
             * @description When it takes place, by default now on the client's clock.
             * @example 2026-11-20T09:00:00Z
             */
            transacted_at?: string;
            type: components["schemas"]["TransactionType"];
        };
        /** @description Transactions of one account, to take place at its institution. */
        InstitutionTransactionsCreateRequestBody: {
            transactions: components["schemas"]["InstitutionTransactionCreateRequest"][];
        };
        /**
         * @description Whether the institution has booked the transaction (POSTED) or not yet (PENDING).
         * @example POSTED
         * @enum {string}
         */
        TransactionStatus: "POSTED" | "PENDING";
        /** @description A transaction as the institution has it. The API shows it after the next aggregation. */
        InstitutionTransaction: {
            /**
             * Format: decimal
             * @description How much money moves. Never negative: `type` tells the direction.
             * @example 12.5
             */
            amount: number;
            /**
             * @description The number of the check. Null where there is none.
             * @example 1021
             */
            check_number_string: string | null;
            /**
             * @description The currency of the amount, three letters of ISO 4217.
             * @example USD
             */
            currency_code: string;
            /**
             * @description What the institution calls it. The platform makes a readable description and a category of it.
             * @example WHOLEFDS 10234 SEATTLE WA
             */
            description: string;
            /**
             * @description Further details. Null where there is none.
             * @example Invoice 4471
             */
            memo: string | null;
            /**
             * @description The ISO 18245 code of the merchant's trade. Null where there is none.
             * @example 5411
             */
            merchant_category_code: number | null;
            /**
             * Format: date-time
             * @description When it was booked. Null while it is `PENDING`.
             * @example 2026-11-20T09:00:00Z
             */
            posted_at: string | null;
            status: components["schemas"]["TransactionStatus"];
            /**
             * Format: date-time
             * @description When it took place.
             * @example 2026-11-20T09:00:00Z
             */
            transacted_at: string;
            type: components["schemas"]["TransactionType"];
        };
        /** @description The transactions as the institution has them, in the order in which they were sent. */
        InstitutionTransactionsBody: {
            transactions: components["schemas"]["InstitutionTransaction"][];
        };
        /**
         * @description The unique identifier of a fault. Defined by the platform.
         * @example FLT-01934992-71f0-7b06-a2c8-3d5e94f1b720
         */
        FaultGuid: string;
        /**
         * @description What goes wrong.
         *
         *     | kind | the caller |
         *     |---|---|
         *     | `DELAY` | gets the answer `delay_ms` later; the work is done at once |
         *     | `STATUS` | gets an error with the status `status` |
         *     | `DROP` | gets no answer: the connection ends |
         *     | `TRUNCATE` | gets half of the body, then the connection ends |
         * @example STATUS
         * @enum {string}
         */
        FaultKind: "DELAY" | "STATUS" | "DROP" | "TRUNCATE";
        /** @description Something that goes wrong between the client and the API. */
        Fault: {
            /**
             * Format: date-time
             * @description When the fault was created, in real time.
             * @example 2026-11-20T09:10:00Z
             */
            created_at: string;
            /**
             * @description How many milliseconds of real time the answer waits. Null for other kinds than `DELAY`.
             * @example 2000
             */
            delay_ms: number | null;
            guid: components["schemas"]["FaultGuid"];
            /**
             * @description Whether the operation takes place before things go wrong. Always so for `TRUNCATE`.
             * @example true
             */
            is_after: boolean;
            kind: components["schemas"]["FaultKind"];
            /**
             * @description The `operationId` of the API's operation that it strikes. Null for any.
             * @example createUser
             */
            operation_id: string | null;
            /**
             * @description The status of the answer. Null for other kinds than `STATUS`.
             * @example 503
             * @enum {integer|null}
             */
            status: 429 | 500 | 502 | 503 | 504 | null;
            /**
             * @description How many calls it still strikes.
             * @example 1
             */
            times: number;
        };
        /** @description A page of faults. */
        FaultPage: {
            faults: components["schemas"]["Fault"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A new fault. */
        FaultCreateRequest: {
            /**
             * @description How many milliseconds of real time the answer waits. Needed for `DELAY`, and only there.
             * @example 2000
             */
            delay_ms?: number | null;
            /**
             * @description Whether the operation takes place before things go wrong, so that a write happened whose answer is lost. Of use for `STATUS`
             *     and `DROP`; always so for `TRUNCATE`.
             * @default false
             * @example true
             */
            is_after?: boolean;
            kind: components["schemas"]["FaultKind"];
            /**
             * @description The `operationId` of the API's operation that it strikes, such as `createUser`. Null, the default, for any.
             * @example createUser
             */
            operation_id?: string | null;
            /**
             * @description The status of the answer. Needed for `STATUS`, and only there.
             * @example 503
             * @enum {integer|null}
             */
            status?: 429 | 500 | 502 | 503 | 504 | null;
            /**
             * @description How many calls it strikes.
             * @default 1
             * @example 1
             */
            times?: number;
        };
        /** @description The fault to create, under its root key. */
        FaultCreateRequestBody: {
            fault: components["schemas"]["FaultCreateRequest"];
        };
        /** @description One fault under its root key. */
        FaultBody: {
            fault: components["schemas"]["Fault"];
        };
        /**
         * @description The unique identifier of a snapshot. Defined by the platform.
         * @example SNP-01934995-2b64-7e58-8c03-f417a6d92b3e
         */
        SnapshotGuid: string;
        /**
         * @description The name of a snapshot, unique among those of the client.
         * @example two-accounts
         */
        SnapshotName: string;
        /** @description A sandbox as it stood at one moment. */
        Snapshot: {
            /**
             * Format: date-time
             * @description When the snapshot was taken, in real time.
             * @example 2026-11-20T09:20:00Z
             */
            created_at: string;
            guid: components["schemas"]["SnapshotGuid"];
            name: components["schemas"]["SnapshotName"];
            /**
             * @description How many bytes it takes up.
             * @example 18342
             */
            size: number;
        };
        /** @description A page of snapshots. */
        SnapshotPage: {
            snapshots: components["schemas"]["Snapshot"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The snapshot to take. */
        SnapshotCreateRequest: {
            name: components["schemas"]["SnapshotName"];
        };
        /** @description The snapshot to take, under its root key. */
        SnapshotCreateRequestBody: {
            snapshot: components["schemas"]["SnapshotCreateRequest"];
        };
        /** @description One snapshot under its root key. */
        SnapshotBody: {
            snapshot: components["schemas"]["Snapshot"];
        };
        /** @description The identifier and the name of the new client. Everything else is in the snapshot. */
        SnapshotForkRequest: {
            /**
             * @description The identifier of the client. By default the platform makes one up.
             * @example checkout-tests-2
             */
            client_id?: string;
            /**
             * @description What people call the client.
             * @example Checkout tests
             */
            name?: string | null;
        };
        /** @description The client to make of the snapshot, under its root key. */
        SnapshotForkRequestBody: {
            client: components["schemas"]["SnapshotForkRequest"];
        };
        /**
         * @description How the platform shows the receiver who it is, beside the signature that every webhook has. More ways may be added.
         *
         *     | type | |
         *     |---|---|
         *     | `none` | not at all |
         *     | `basic` | HTTP Basic, with a user name and a password |
         *     | `oauth2` | OAuth 2 client credentials: a bearer token of a token endpoint, used until shortly before it expires, and fetched once more where the receiver answers 401. Where none can be had, the attempt has failed |
         * @example basic
         * @enum {string}
         */
        WebhookAuthenticationType: "none" | "basic" | "oauth2";
        /** @description How the platform shows the receiver who it is. Passwords and secrets are kept sealed, and not told. */
        WebhookAuthentication: {
            /**
             * @description The audience that tokens are asked for. Null where none is asked for.
             * @example null
             */
            audience: string | null;
            /**
             * @description The client's identifier at the token endpoint. Null where the type is not `oauth2`.
             * @example null
             */
            client_id: string | null;
            /**
             * @description The scope that tokens are asked for. Null where none is asked for.
             * @example null
             */
            scope: string | null;
            /**
             * Format: uri
             * @description Where tokens come from. Null where the type is not `oauth2`.
             * @example null
             */
            token_url: string | null;
            type: components["schemas"]["WebhookAuthenticationType"];
            /**
             * @description The user name of HTTP Basic. Null where the type is another.
             * @example mxkit
             */
            username: string | null;
        };
        /**
         * @description What a webhook tells of. The API's document describes each.
         *
         *     | kind | webhook of the API's document |
         *     |---|---|
         *     | `connection_status` | connection status |
         *     | `aggregation`, `balance`, `history`, `statement`, `verification` | the job of that name has ended well |
         *     | `job_status` | job status |
         *     | `users`, `members`, `accounts`, `transactions` | one was created, changed or deleted |
         * @example aggregation
         * @enum {string}
         */
        WebhookKind: "connection_status" | "aggregation" | "balance" | "history" | "statement" | "verification" | "job_status" | "members" | "accounts" | "transactions" | "users";
        /** @description What TLS connections to a receiver are made with. Null where they are made with nothing of the client's. */
        WebhookTls: {
            /**
             * Format: date-time
             * @description Until when, in real time, the platform's certificate is valid. Null where it shows none.
             * @example 2027-11-20T00:00:00Z
             */
            certificate_expires_at: string | null;
            /**
             * @description Whom the platform's certificate names. Null where it shows none.
             * @example CN=mxkit
             */
            certificate_subject: string | null;
            /**
             * @description Whether the receiver's certificate has to come from an authority of the client's own.
             * @example false
             */
            has_certificate_authority: boolean;
        } | null;
        /** @description Where a client receives the webhooks of one kind. */
        WebhookURL: {
            authentication: components["schemas"]["WebhookAuthentication"];
            /**
             * Format: date-time
             * @description When the URL was first set, in real time.
             * @example 2026-11-20T09:00:00Z
             */
            created_at: string;
            /**
             * @description Why nothing is sent any more. Null where the URL is enabled.
             * @example null
             */
            disabled_reason: string | null;
            /**
             * Format: date-time
             * @description Until when, on the client's clock, webhooks are signed with the secret of before, too. Null where there is none, or its time is
             *     over.
             * @example null
             */
            former_secret_expires_at: string | null;
            /**
             * @description Whether webhooks are sent. A receiver that answers 410 wants no more: its URL is disabled, what waits is given up, and nothing is
             *     kept for it, until a URL is set anew.
             * @example true
             */
            is_enabled: boolean;
            /**
             * @description Whether webhooks wait. They are kept meanwhile, and sent when the pause is over.
             * @example false
             */
            is_paused: boolean;
            kind: components["schemas"]["WebhookKind"];
            tls: components["schemas"]["WebhookTls"];
            /**
             * Format: uri
             * @description Where webhooks of the kind are sent.
             * @example https://example.com/webhooks/aggregation
             */
            url: string;
        };
        /** @description A page of URLs for webhooks. */
        WebhookURLPage: {
            pagination: components["schemas"]["Pagination"];
            webhook_urls: components["schemas"]["WebhookURL"][];
        };
        /** @description How the platform is to show the receiver who it is. */
        WebhookAuthenticationRequest: {
            /**
             * @description The audience that tokens are to be for, where the token endpoint wants to know. For the type `oauth2` alone.
             * @example https://example.com/webhooks
             */
            audience?: string;
            /**
             * @description The client's identifier at the token endpoint, for the type `oauth2` alone.
             * @example mxkit
             */
            client_id?: string;
            /**
             * @description The client's secret at the token endpoint, for the type `oauth2` alone. It is kept sealed, never told again, and sent by HTTP Basic.
             * @example an-invented-secret
             */
            client_secret?: string;
            /**
             * @description The password of HTTP Basic, for the type `basic` alone. It is kept sealed, and never told again.
             * @example an-invented-password
             */
            password?: string;
            /**
             * @description The scope that tokens are to have, with blanks between several. For the type `oauth2` alone.
             * @example webhooks.write
             */
            scope?: string;
            /**
             * Format: uri
             * @description Where tokens come from, for the type `oauth2` alone. What is said of the URL that webhooks are sent to holds for this one too.
             * @example https://auth.example.com/token
             */
            token_url?: string;
            type: components["schemas"]["WebhookAuthenticationType"];
            /**
             * @description The user name of HTTP Basic, for the type `basic` alone. It cannot have a colon.
             * @example mxkit
             */
            username?: string;
        };
        /**
         * @description What TLS connections to the receiver, and to the token endpoint of OAuth 2, are to be made with, whatever the authentication is. It
         *     replaces what was set before; null takes it away.
         */
        WebhookTlsRequest: {
            /**
             * @description The certificate that the platform shows a receiver that asks for one (mutual TLS), as PEM text; those that vouch for it may follow.
             * @example -----BEGIN CERTIFICATE-----
             *     MIIB…
             *     -----END CERTIFICATE-----
             */
            certificate?: string;
            /**
             * @description The certificates, one or more, as PEM text, that vouch for the receiver's, in the place of the authorities that the platform knows.
             * @example -----BEGIN CERTIFICATE-----
             *     MIIB…
             *     -----END CERTIFICATE-----
             */
            certificate_authority?: string;
            /**
             * @description The key of `certificate`, as PEM text without a passphrase. It is kept sealed, and never told again.
             * @example -----BEGIN PRIVATE KEY-----
             *     MIIE…
             *     -----END PRIVATE KEY-----
             */
            private_key?: string;
        } | null;
        /** @description What is set. What is left out stays as it is. */
        WebhookURLSetRequest: {
            authentication?: components["schemas"]["WebhookAuthenticationRequest"];
            /**
             * @description Whether webhooks wait. They do not, unless it is said.
             * @example false
             */
            is_paused?: boolean;
            tls?: components["schemas"]["WebhookTlsRequest"];
            /**
             * Format: uri
             * @description Where webhooks of the kind are to be sent: HTTPS, or HTTP in development. It holds no user name and no password. Required where
             *     the kind has no URL. A URL that was disabled is enabled again by being sent.
             * @example https://example.com/webhooks/aggregation
             */
            url?: string;
        };
        /** @description What is set, under its root key. */
        WebhookURLSetRequestBody: {
            webhook_url: components["schemas"]["WebhookURLSetRequest"];
        };
        /** @description A URL for webhooks, under its root key. */
        WebhookURLBody: {
            webhook_url: components["schemas"]["WebhookURL"];
        };
        /** @description A URL with a signing secret that was just made. */
        NewWebhookURL: {
            authentication: components["schemas"]["WebhookAuthentication"];
            /**
             * Format: date-time
             * @description When the URL was first set, in real time.
             * @example 2026-11-20T09:00:00Z
             */
            created_at: string;
            /**
             * @description Why nothing is sent any more. Null where the URL is enabled.
             * @example null
             */
            disabled_reason: string | null;
            /**
             * Format: date-time
             * @description Until when, on the client's clock, webhooks are signed with the secret of before, too. Null where there is none, or its time is
             *     over.
             * @example null
             */
            former_secret_expires_at: string | null;
            /**
             * @description Whether webhooks are sent. A receiver that answers 410 wants no more: its URL is disabled, what waits is given up, and nothing is
             *     kept for it, until a URL is set anew.
             * @example true
             */
            is_enabled: boolean;
            /**
             * @description Whether webhooks wait. They are kept meanwhile, and sent when the pause is over.
             * @example false
             */
            is_paused: boolean;
            kind: components["schemas"]["WebhookKind"];
            /**
             * @description What webhooks of the kind are signed with, in the form of Standard Webhooks. It is told here and never again.
             * @example whsec_bm8gc2VjcmV0LCBidXQgYW4gZXhhbXBsZSBvZiBvbmU=
             */
            secret: string;
            tls: components["schemas"]["WebhookTls"];
            /**
             * Format: uri
             * @description Where webhooks of the kind are sent.
             * @example https://example.com/webhooks/aggregation
             */
            url: string;
        };
        /** @description A URL with a new secret, under its root key. */
        NewWebhookURLBody: {
            webhook_url: components["schemas"]["NewWebhookURL"];
        };
        /** @description One attempt to deliver a webhook. */
        WebhookAttempt: {
            /**
             * @description The beginning of the answer's body, 2,048 bytes at most; secrets that are in it are masked. Null where none came.
             * @example
             */
            answer: string | null;
            /**
             * Format: date-time
             * @description When it was made, on the client's clock.
             * @example 2026-11-20T10:00:00Z
             */
            attempted_at: string;
            /**
             * @description How many milliseconds of real time it took.
             * @example 12
             */
            duration_ms: number;
            /**
             * @description What went wrong, in words for people. Null where the webhook was received.
             * @example null
             */
            error: string | null;
            /**
             * @description The status of the answer. Null where none came.
             * @example 204
             */
            status: number | null;
            /**
             * Format: uri
             * @description Where it went.
             * @example https://example.com/webhooks/aggregation
             */
            url: string;
        };
        /** @description An attempt, under its root key. */
        WebhookAttemptBody: {
            webhook_attempt: components["schemas"]["WebhookAttempt"];
        };
        /**
         * @description What has become of a delivery.
         *
         *     | status | |
         *     |---|---|
         *     | `PENDING` | is to be attempted, for the first time or again |
         *     | `DELIVERED` | was received |
         *     | `FAILED` | was given up: after 12 retries, or as the receiver answered 410 |
         *     | `CANCELLED` | was given up, as its URL was deleted or disabled |
         * @example DELIVERED
         * @enum {string}
         */
        WebhookDeliveryStatus: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
        /**
         * @description The unique identifier of a delivery. Defined by the platform.
         * @example WHD-01934a02-6b1d-7c40-9e57-2f8d3c4b5a61
         */
        WebhookDeliveryGuid: string;
        /** @description A webhook that is to be delivered, or was. */
        WebhookDelivery: {
            /**
             * @description How often it was attempted.
             * @example 1
             */
            attempts_count: number;
            /**
             * Format: date-time
             * @description When what it tells of happened, or when the replay was asked for, on the client's clock.
             * @example 2026-11-20T10:00:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was received or given up, on the client's clock. Null before that.
             * @example 2026-11-20T10:00:00Z
             */
            finished_at: string | null;
            guid: components["schemas"]["WebhookDeliveryGuid"];
            kind: components["schemas"]["WebhookKind"];
            /**
             * Format: date-time
             * @description When it is attempted next, on the client's clock. Null where it is finished, or waits for the end of a pause.
             * @example null
             */
            next_attempt_at: string | null;
            status: components["schemas"]["WebhookDeliveryStatus"];
            /**
             * @description The `webhook-id`, by which the receiver knows the event. It is the `guid` of its first delivery; a replay has the same.
             * @example WHD-01934a02-6b1d-7c40-9e57-2f8d3c4b5a61
             */
            webhook_id: string;
        };
        /** @description A page of deliveries. */
        WebhookDeliveryPage: {
            pagination: components["schemas"]["Pagination"];
            webhook_deliveries: components["schemas"]["WebhookDelivery"][];
        };
        /**
         * @description What has become of a delivery that is finished.
         * @example FAILED
         * @enum {string}
         */
        FinishedDeliveryStatus: "DELIVERED" | "FAILED" | "CANCELLED";
        /** @description Which deliveries are to be replayed. What is left out restricts nothing. */
        WebhookReplayRequest: {
            /**
             * @description Only what comes behind this `webhook_id`, as the call before answered it in `last_webhook_id`.
             * @example WHD-01934a02-6b1d-7c40-9e57-2f8d3c4b5a61
             */
            after?: string;
            /**
             * Format: date-time
             * @description Only deliveries with a `created_at` at or after this time on the client's clock.
             * @example 2026-11-20T10:00:00Z
             */
            from?: string;
            kind?: components["schemas"]["WebhookKind"];
            /**
             * @description How many are replayed at most.
             * @default 100
             * @example 100
             */
            limit?: number;
            status?: components["schemas"]["FinishedDeliveryStatus"];
            /**
             * Format: date-time
             * @description Only deliveries with a `created_at` before this time on the client's clock.
             * @example 2026-11-20T12:00:00Z
             */
            to?: string;
        };
        /** @description Which deliveries are to be replayed, under its root key. */
        WebhookReplayRequestBody: {
            webhook_replay: components["schemas"]["WebhookReplayRequest"];
        };
        /** @description What a call to replay deliveries has done. */
        WebhookReplay: {
            /**
             * @description The `webhook_id` of the last one that was replayed, to go on behind. Null where none was.
             * @example WHD-01934a02-6b1d-7c40-9e57-2f8d3c4b5a61
             */
            last_webhook_id: string | null;
            /**
             * @description How many come behind it that fit as well.
             * @example 0
             */
            remaining_count: number;
            /**
             * @description How many were replayed, each as a new delivery.
             * @example 100
             */
            replayed_count: number;
        };
        /** @description What a call to replay deliveries has done, under its root key. */
        WebhookReplayBody: {
            webhook_replay: components["schemas"]["WebhookReplay"];
        };
        /** @description An attempt to deliver a webhook that is at its end. */
        WebhookAttemptEvent: {
            attempt: components["schemas"]["WebhookAttempt"];
            /** @description The headers that the receiver got, the signature among them. Credentials in them are masked. */
            headers: {
                [key: string]: string;
            };
            /** @description The body that the receiver got, as the API's document describes it for the kind. */
            payload: {
                [key: string]: unknown;
            };
            webhook_delivery: components["schemas"]["WebhookDelivery"];
        };
        /**
         * @description Server-sent events; the data of each is a `WebhookAttemptEvent`.
         * @example : no end
         */
        WebhookAttemptStream: string;
        /** @description A webhook that is to be delivered, or was, with what is sent and all attempts. */
        WebhookDeliveryDetails: {
            /** @description The attempts, oldest first. */
            attempts: components["schemas"]["WebhookAttempt"][];
            /**
             * @description How often it was attempted.
             * @example 1
             */
            attempts_count: number;
            /**
             * @description What is sent as `X-CALLBACK-PAYLOAD`. Null where nothing is.
             * @example null
             */
            callback_payload: string | null;
            /**
             * Format: date-time
             * @description When what it tells of happened, or when the replay was asked for, on the client's clock.
             * @example 2026-11-20T10:00:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was received or given up, on the client's clock. Null before that.
             * @example 2026-11-20T10:00:00Z
             */
            finished_at: string | null;
            guid: components["schemas"]["WebhookDeliveryGuid"];
            kind: components["schemas"]["WebhookKind"];
            /**
             * Format: date-time
             * @description When it is attempted next, on the client's clock. Null where it is finished, or waits for the end of a pause.
             * @example null
             */
            next_attempt_at: string | null;
            /** @description The body that is sent, as the API's document describes it for the kind. */
            payload: {
                [key: string]: unknown;
            };
            status: components["schemas"]["WebhookDeliveryStatus"];
            /**
             * @description The `webhook-id`, by which the receiver knows the event. It is the `guid` of its first delivery; a replay has the same.
             * @example WHD-01934a02-6b1d-7c40-9e57-2f8d3c4b5a61
             */
            webhook_id: string;
        };
        /** @description A delivery, under its root key. */
        WebhookDeliveryDetailsBody: {
            webhook_delivery: components["schemas"]["WebhookDeliveryDetails"];
        };
        /** @description A delivery, under its root key. */
        WebhookDeliveryBody: {
            webhook_delivery: components["schemas"]["WebhookDelivery"];
        };
        /**
         * @description The unique identifier of a task. Defined by the platform.
         * @example TSK-01934b80-13c5-7e02-8f4a-6b9d2c70e518
         */
        TaskGuid: string;
        /** @description Something that the platform had to do, and gave up. */
        FailedTask: {
            /**
             * @description How often it was attempted.
             * @example 10
             */
            attempts_count: number;
            /**
             * Format: date-time
             * @description When it was planned, on the client's clock.
             * @example 2026-11-20T10:00:00Z
             */
            created_at: string;
            /**
             * @description What went wrong the last time.
             * @example The account checking-1 was not reported.
             */
            error: string;
            /**
             * Format: date-time
             * @description When it was given up, on the client's clock.
             * @example 2026-11-20T10:17:05Z
             */
            failed_at: string;
            guid: components["schemas"]["TaskGuid"];
            /**
             * @description What was to be done, such as `job_step`, `background_aggregation`, `webhook_delivery` or `purge`.
             * @example job_step
             */
            kind: string;
            /**
             * @description The guid of what it is about, such as a member's; of a webhook that of its URL, with the number of a lane.
             * @example MBR-01934b7f-4d20-7a6e-b1c3-95e8f07a2d46
             */
            subject: string;
        };
        /** @description A page of failed tasks. */
        FailedTaskPage: {
            failed_tasks: components["schemas"]["FailedTask"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The unique identifier of an entry of the audit log. Defined by the platform.
         * @example LOG-01934998-c4d2-7019-b5e6-28af73c0d164
         */
        AuditEntryGuid: string;
        /** @description Something that was done with the control key, or tried. */
        AuditEntry: {
            /**
             * @description The `operationId`.
             * @example createClient
             */
            action: string;
            /**
             * @description The IP address that the request came from.
             * @example 127.0.0.1
             */
            address: string;
            /** @description What was sent, passwords masked. Null where nothing was, where it could not be taken, and where the platform died meanwhile. */
            body: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The client that it was about, which may be gone by now. Null where it was about none.
             * @example checkout-tests
             */
            client_id: string | null;
            /**
             * Format: date-time
             * @description When the request came, in real time.
             * @example 2026-11-20T09:00:00Z
             */
            created_at: string;
            guid: components["schemas"]["AuditEntryGuid"];
            /**
             * @description The path of the request.
             * @example /control/clients
             */
            path: string;
            /**
             * @description The request's name in the platform's logs, as the header `X-Request-Id` told it.
             * @example 0c4f7a52b9e34c2f8a1d6e5f90b7c3d1
             */
            request_id: string;
            /**
             * @description The status of the answer. Null while the request runs, and for good where the platform died meanwhile.
             * @example 201
             */
            status: number | null;
        };
        /** @description A page of the audit log. */
        AuditEntryPage: {
            audit_entries: components["schemas"]["AuditEntry"][];
            pagination: components["schemas"]["Pagination"];
        };
    };
    responses: {
        /** @description A parameter or the body is missing or has a value that cannot be taken. The message names it. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
        /** @description The control key is missing or wrong. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
        /** @description Too many requests from this address had a wrong control key. Wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
        /** @description Something went wrong on the server. Nothing was changed. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
        /** @description The database is not available at the moment. Wait as long as `Retry-After` says. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
        /** @description There is no such object, or an institution or a member that the body names does not exist. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
        /** @description What was to be created exists already, or the client's clock is being advanced. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
        /** @description The body is larger than the server takes. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
        /** @description The request is well formed, but the client is no sandbox, or things do not allow it as they stand. */
        UnprocessableEntity: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorBody"];
            };
        };
    };
    parameters: {
        /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
        Page: number;
        /** @description How many records a page holds. */
        RecordsPerPage: number;
        /** @description The identifier of the client, as create client answered it. */
        ClientId: string;
        /** @description The guid of the API key, as list API keys answered it. */
        ApiKeyGuid: string;
        /** @description The guid of the script, as create script answered it. */
        ScriptGuid: string;
        /** @description The guid of the member, as create member answered it. */
        MemberGuid: string;
        /** @description The guid of the account, as list accounts answered it. */
        AccountGuid: string;
        /** @description The guid of the fault, as create fault answered it. */
        FaultGuid: string;
        /** @description The name of the snapshot. */
        SnapshotName: string;
        /** @description The kind of webhook; a client has at most one URL for each. */
        WebhookKind: string;
        /** @description Only deliveries of this kind. All, unless it is sent. */
        DeliveredKind: components["schemas"]["WebhookKind"];
        /** @description Only deliveries of this status. All, unless it is sent. */
        DeliveryStatus: components["schemas"]["WebhookDeliveryStatus"];
        /**
         * @description The `id` of the last event that was seen: the answer begins with what came after it. What has been deleted meanwhile, as by a
         *     reset, is left out. Without it, the answer begins with what comes from now on.
         */
        LastEventId: string;
        /** @description The guid of the delivery, as list webhook deliveries answered it. */
        WebhookDeliveryGuid: string;
        /** @description The guid of the task, as list failed tasks answers it. */
        TaskGuid: string;
        /** @description Answers only what was about this client, which may be gone by now. */
        AuditedClientId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in the platform's logs. Quote it when you ask about an answer. */
        "X-Request-Id": string;
        /** @description How to authenticate. */
        "WWW-Authenticate": string;
        /** @description After how many seconds the same request is worth repeating. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type ClientId = components['schemas']['ClientId'];
export type Clock = components['schemas']['Clock'];
export type ClientEnvironment = components['schemas']['ClientEnvironment'];
export type ClientFeatures = components['schemas']['ClientFeatures'];
export type ClientLimits = components['schemas']['ClientLimits'];
export type Client = components['schemas']['Client'];
export type Pagination = components['schemas']['Pagination'];
export type ClientPage = components['schemas']['ClientPage'];
export type ControlErrorType = components['schemas']['ControlErrorType'];
export type ControlErrorDetail = components['schemas']['ControlErrorDetail'];
export type ControlErrorBody = components['schemas']['ControlErrorBody'];
export type ClockCreateRequest = components['schemas']['ClockCreateRequest'];
export type ClientFeaturesCreateRequest = components['schemas']['ClientFeaturesCreateRequest'];
export type ClientCreateRequest = components['schemas']['ClientCreateRequest'];
export type ClientCreateRequestBody = components['schemas']['ClientCreateRequestBody'];
export type ApiKeyGuid = components['schemas']['ApiKeyGuid'];
export type NewApiKey = components['schemas']['NewApiKey'];
export type NewClientBody = components['schemas']['NewClientBody'];
export type ClientBody = components['schemas']['ClientBody'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type ClientFeaturesUpdateRequest = components['schemas']['ClientFeaturesUpdateRequest'];
export type ClientUpdateRequest = components['schemas']['ClientUpdateRequest'];
export type ClientUpdateRequestBody = components['schemas']['ClientUpdateRequestBody'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyPage = components['schemas']['ApiKeyPage'];
export type NewApiKeyBody = components['schemas']['NewApiKeyBody'];
export type ApiKeyRotateRequest = components['schemas']['ApiKeyRotateRequest'];
export type ApiKeyRotateRequestBody = components['schemas']['ApiKeyRotateRequestBody'];
export type DataKeyGuid = components['schemas']['DataKeyGuid'];
export type DataKey = components['schemas']['DataKey'];
export type DataKeyPage = components['schemas']['DataKeyPage'];
export type DataKeyBody = components['schemas']['DataKeyBody'];
export type ClockBody = components['schemas']['ClockBody'];
export type ClockUpdateRequest = components['schemas']['ClockUpdateRequest'];
export type ClockUpdateRequestBody = components['schemas']['ClockUpdateRequestBody'];
export type ClockAdvanceRequest = components['schemas']['ClockAdvanceRequest'];
export type ClockAdvanceRequestBody = components['schemas']['ClockAdvanceRequestBody'];
export type ScriptGuid = components['schemas']['ScriptGuid'];
export type ScriptJobType = components['schemas']['ScriptJobType'];
export type ScriptAnswerOutcome = components['schemas']['ScriptAnswerOutcome'];
export type ChallengeType = components['schemas']['ChallengeType'];
export type ScriptChallenge = components['schemas']['ScriptChallenge'];
export type ScriptOutcome = components['schemas']['ScriptOutcome'];
export type ScriptStep = components['schemas']['ScriptStep'];
export type Script = components['schemas']['Script'];
export type ScriptPage = components['schemas']['ScriptPage'];
export type ScriptChallengeCreateRequest = components['schemas']['ScriptChallengeCreateRequest'];
export type ScriptStepCreateRequest = components['schemas']['ScriptStepCreateRequest'];
export type ScriptCreateRequest = components['schemas']['ScriptCreateRequest'];
export type ScriptCreateRequestBody = components['schemas']['ScriptCreateRequestBody'];
export type ScriptBody = components['schemas']['ScriptBody'];
export type ForcedConnectionStatus = components['schemas']['ForcedConnectionStatus'];
export type ForceConnectionStatusRequest = components['schemas']['ForceConnectionStatusRequest'];
export type ForceConnectionStatusRequestBody = components['schemas']['ForceConnectionStatusRequestBody'];
export type MemberGuid = components['schemas']['MemberGuid'];
export type ForcedMember = components['schemas']['ForcedMember'];
export type ForcedMemberBody = components['schemas']['ForcedMemberBody'];
export type InstitutionAccountUpdateRequest = components['schemas']['InstitutionAccountUpdateRequest'];
export type InstitutionAccountUpdateRequestBody = components['schemas']['InstitutionAccountUpdateRequestBody'];
export type AccountGuid = components['schemas']['AccountGuid'];
export type InstitutionAccount = components['schemas']['InstitutionAccount'];
export type InstitutionAccountBody = components['schemas']['InstitutionAccountBody'];
export type TransactionType = components['schemas']['TransactionType'];
export type InstitutionTransactionCreateRequest = components['schemas']['InstitutionTransactionCreateRequest'];
export type InstitutionTransactionsCreateRequestBody = components['schemas']['InstitutionTransactionsCreateRequestBody'];
export type TransactionStatus = components['schemas']['TransactionStatus'];
export type InstitutionTransaction = components['schemas']['InstitutionTransaction'];
export type InstitutionTransactionsBody = components['schemas']['InstitutionTransactionsBody'];
export type FaultGuid = components['schemas']['FaultGuid'];
export type FaultKind = components['schemas']['FaultKind'];
export type Fault = components['schemas']['Fault'];
export type FaultPage = components['schemas']['FaultPage'];
export type FaultCreateRequest = components['schemas']['FaultCreateRequest'];
export type FaultCreateRequestBody = components['schemas']['FaultCreateRequestBody'];
export type FaultBody = components['schemas']['FaultBody'];
export type SnapshotGuid = components['schemas']['SnapshotGuid'];
export type SnapshotName = components['schemas']['SnapshotName'];
export type Snapshot = components['schemas']['Snapshot'];
export type SnapshotPage = components['schemas']['SnapshotPage'];
export type SnapshotCreateRequest = components['schemas']['SnapshotCreateRequest'];
export type SnapshotCreateRequestBody = components['schemas']['SnapshotCreateRequestBody'];
export type SnapshotBody = components['schemas']['SnapshotBody'];
export type SnapshotForkRequest = components['schemas']['SnapshotForkRequest'];
export type SnapshotForkRequestBody = components['schemas']['SnapshotForkRequestBody'];
export type WebhookAuthenticationType = components['schemas']['WebhookAuthenticationType'];
export type WebhookAuthentication = components['schemas']['WebhookAuthentication'];
export type WebhookKind = components['schemas']['WebhookKind'];
export type WebhookTls = components['schemas']['WebhookTls'];
export type WebhookUrl = components['schemas']['WebhookURL'];
export type WebhookUrlPage = components['schemas']['WebhookURLPage'];
export type WebhookAuthenticationRequest = components['schemas']['WebhookAuthenticationRequest'];
export type WebhookTlsRequest = components['schemas']['WebhookTlsRequest'];
export type WebhookUrlSetRequest = components['schemas']['WebhookURLSetRequest'];
export type WebhookUrlSetRequestBody = components['schemas']['WebhookURLSetRequestBody'];
export type WebhookUrlBody = components['schemas']['WebhookURLBody'];
export type NewWebhookUrl = components['schemas']['NewWebhookURL'];
export type NewWebhookUrlBody = components['schemas']['NewWebhookURLBody'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookAttemptBody = components['schemas']['WebhookAttemptBody'];
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus'];
export type WebhookDeliveryGuid = components['schemas']['WebhookDeliveryGuid'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type FinishedDeliveryStatus = components['schemas']['FinishedDeliveryStatus'];
export type WebhookReplayRequest = components['schemas']['WebhookReplayRequest'];
export type WebhookReplayRequestBody = components['schemas']['WebhookReplayRequestBody'];
export type WebhookReplay = components['schemas']['WebhookReplay'];
export type WebhookReplayBody = components['schemas']['WebhookReplayBody'];
export type WebhookAttemptEvent = components['schemas']['WebhookAttemptEvent'];
export type WebhookAttemptStream = components['schemas']['WebhookAttemptStream'];
export type WebhookDeliveryDetails = components['schemas']['WebhookDeliveryDetails'];
export type WebhookDeliveryDetailsBody = components['schemas']['WebhookDeliveryDetailsBody'];
export type WebhookDeliveryBody = components['schemas']['WebhookDeliveryBody'];
export type TaskGuid = components['schemas']['TaskGuid'];
export type FailedTask = components['schemas']['FailedTask'];
export type FailedTaskPage = components['schemas']['FailedTaskPage'];
export type AuditEntryGuid = components['schemas']['AuditEntryGuid'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditEntryPage = components['schemas']['AuditEntryPage'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterRecordsPerPage = components['parameters']['RecordsPerPage'];
export type ParameterClientId = components['parameters']['ClientId'];
export type ParameterApiKeyGuid = components['parameters']['ApiKeyGuid'];
export type ParameterScriptGuid = components['parameters']['ScriptGuid'];
export type ParameterMemberGuid = components['parameters']['MemberGuid'];
export type ParameterAccountGuid = components['parameters']['AccountGuid'];
export type ParameterFaultGuid = components['parameters']['FaultGuid'];
export type ParameterSnapshotName = components['parameters']['SnapshotName'];
export type ParameterWebhookKind = components['parameters']['WebhookKind'];
export type ParameterDeliveredKind = components['parameters']['DeliveredKind'];
export type ParameterDeliveryStatus = components['parameters']['DeliveryStatus'];
export type ParameterLastEventId = components['parameters']['LastEventId'];
export type ParameterWebhookDeliveryGuid = components['parameters']['WebhookDeliveryGuid'];
export type ParameterTaskGuid = components['parameters']['TaskGuid'];
export type ParameterAuditedClientId = components['parameters']['AuditedClientId'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type $defs = Record<string, never>;
export interface operations {
    listClients: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClientCreateRequestBody"];
            };
        };
        responses: {
            /** @description The client that was created, and its key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewClientBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The client as it now stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client, empty. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key that was created, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKeyBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the API key, as list API keys answered it. */
                api_key_guid: components["parameters"]["ApiKeyGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key works no more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the API key, as list API keys answered it. */
                api_key_guid: components["parameters"]["ApiKeyGuid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotateRequestBody"];
            };
        };
        responses: {
            /** @description The new key, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKeyBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDataKeys: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of data keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateDataKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataKeyBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The clock as it now runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    freezeClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock, frozen. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock, running. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvanceRequestBody"];
            };
        };
        responses: {
            /** @description The clock at the time that it was moved to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScripts: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of scripts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptCreateRequestBody"];
            };
        };
        responses: {
            /** @description The script that was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the script, as create script answered it. */
                script_guid: components["parameters"]["ScriptGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    forceConnectionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the member, as create member answered it. */
                member_guid: components["parameters"]["MemberGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForceConnectionStatusRequestBody"];
            };
        };
        responses: {
            /** @description The member in its new status. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForcedMemberBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateInstitutionAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the account, as list accounts answered it. */
                account_guid: components["parameters"]["AccountGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstitutionAccountUpdateRequestBody"];
            };
        };
        responses: {
            /** @description The account as the institution now has it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionAccountBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInstitutionTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the account, as list accounts answered it. */
                account_guid: components["parameters"]["AccountGuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstitutionTransactionsCreateRequestBody"];
            };
        };
        responses: {
            /** @description The transactions as the institution now has them. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionTransactionsBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFaults: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of faults. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultCreateRequestBody"];
            };
        };
        responses: {
            /** @description The fault that was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the fault, as create fault answered it. */
                fault_guid: components["parameters"]["FaultGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of snapshots. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapshotCreateRequestBody"];
            };
        };
        responses: {
            /** @description The snapshot that was taken. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The name of the snapshot. */
                snapshot_name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The name of the snapshot. */
                snapshot_name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    forkSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The name of the snapshot. */
                snapshot_name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SnapshotForkRequestBody"];
            };
        };
        responses: {
            /** @description The client that was created, and its key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewClientBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookURLs: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of URLs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookURLPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setWebhookURL: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The kind of webhook; a client has at most one URL for each. */
                webhook_kind: components["parameters"]["WebhookKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookURLSetRequestBody"];
            };
        };
        responses: {
            /** @description The URL as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookURLBody"];
                };
            };
            /** @description The URL, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookURLBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookURL: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The kind of webhook; a client has at most one URL for each. */
                webhook_kind: components["parameters"]["WebhookKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The kind of webhook; a client has at most one URL for each. */
                webhook_kind: components["parameters"]["WebhookKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL, with its new secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookURLBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookURL: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The kind of webhook; a client has at most one URL for each. */
                webhook_kind: components["parameters"]["WebhookKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt, whether it was received or not. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAttemptBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Only deliveries of this kind. All, unless it is sent. */
                kind?: components["parameters"]["DeliveredKind"];
                /** @description Only deliveries of this status. All, unless it is sent. */
                status?: components["parameters"]["DeliveryStatus"];
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description Which deliveries. Without it, the first 100 of all. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookReplayRequestBody"];
            };
        };
        responses: {
            /** @description How many were replayed, and how many are left. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    streamWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Only deliveries of this kind. All, unless it is sent. */
                kind?: components["parameters"]["DeliveredKind"];
            };
            header?: {
                /**
                 * @description The `id` of the last event that was seen: the answer begins with what came after it. What has been deleted meanwhile, as by a
                 *     reset, is left out. Without it, the answer begins with what comes from now on.
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, as they come. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["WebhookAttemptStream"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the delivery, as list webhook deliveries answered it. */
                webhook_delivery_guid: components["parameters"]["WebhookDeliveryGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetailsBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the delivery, as list webhook deliveries answered it. */
                webhook_delivery_guid: components["parameters"]["WebhookDeliveryGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFailedTasks: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
            };
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of failed tasks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedTaskPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFailedTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the task, as list failed tasks answers it. */
                task_guid: components["parameters"]["TaskGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryFailedTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of the client, as create client answered it. */
                client_id: components["parameters"]["ClientId"];
                /** @description The guid of the task, as list failed tasks answers it. */
                task_guid: components["parameters"]["TaskGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is in the queue. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /** @description The page of the list to answer, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds. */
                records_per_page?: components["parameters"]["RecordsPerPage"];
                /** @description Answers only what was about this client, which may be gone by now. */
                client_id?: components["parameters"]["AuditedClientId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the audit log. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
