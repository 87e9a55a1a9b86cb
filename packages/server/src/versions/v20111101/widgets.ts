import type { ConnectOptions, ConnectWidgetUrlRequestBody } from "@mxkit/api/v20111101";
import type { Product } from "@mxkit/api/v20250224";
import type { Context } from "../../http/context.js";
import { widgetHandlers, withDefaults } from "../../http/handlers/widgets.js";
import type { ParsedRequest } from "../../http/readRequest.js";
import type { Answer } from "../../http/served.js";
import type { Difference } from "../difference.js";

/** A mode in the place of products; whether transactions come along is an option of its own. (seed 001, "Configuration options") */
export const widgetMode: Difference = {
  requests: {
    requestWidgetURL(request) {
      const { widget_url } = request.body as { widget_url: ConnectOptions };
      return { ...request, body: { widget_url: withProducts(widget_url) } };
    },
  },
};

function withProducts<Options extends ConnectOptions>({
  mode = "aggregation",
  include_transactions = true,
  ...sent
}: Options) {
  const { locale: _, ...options } = sent as typeof sent & { locale?: unknown };
  const products: Product[] = [
    ...(mode === "verification" ? (["account_verification"] as const) : []),
    ...(include_transactions ? (["transactions"] as const) : []),
  ];
  return { ...options, data_request: { products } };
}

/** The endpoint that opened Connect before there were widget URLs: the same URL, with what the widget's messages look like at its end. */
export const connectWidgetURL: Difference = {
  handlers: {
    async requestConnectWidgetURL(request: ParsedRequest, context: Context): Promise<Answer> {
      const { config } = request.body as ConnectWidgetUrlRequestBody;
      const path = request.path as { user_guid: string };
      const widget_url = { widget_type: "connect_widget" as const, ...withProducts(config) };
      const answer = await widgetHandlers.requestWidgetURL(
        { path, header: { "Accept-Language": "" }, body: { widget_url } as never },
        context,
      );
      const { url } = (answer.body as { widget_url: { url: string } }).widget_url;
      const connect_widget_url = `${url}/${messageOptions(config)}`;
      return { status: 200, body: { user: { connect_widget_url, guid: path.user_guid } } };
    },
  },
};

/** In Base64. (settled, "Contradictions") */
function messageOptions(options: ConnectOptions): string {
  const { ui_message_version, ui_message_webview_url_scheme } = withDefaults(withProducts(options));
  const text = JSON.stringify({ ui_message_version, ui_message_webview_url_scheme });
  return encodeURIComponent(Buffer.from(text).toString("base64"));
}
