import { randomUUID } from 'node:crypto'
import type { ServerSettings } from '@assay/settings'
import { buildClientAddress, clientHeader, requestHeader } from './client-address.ts'
import type { OpenInstallation } from './installation.ts'

/**
 * Builds what every request passes before Next sees it. What it writes over the headers of the request is the word
 * of this server; whatever a client sent under those names is gone. Where Assay is reached by https, every answer,
 * files and API included, tells browsers to come by https only.
 */
export function buildReception({
  url,
  trustedProxies,
}: Pick<ServerSettings, 'url' | 'trustedProxies'>): OpenInstallation['receive'] {
  const clientOf = buildClientAddress(trustedProxies)
  const https = url.startsWith('https://')
  return (request, response) => {
    request.headers[clientHeader] = clientOf(request)
    request.headers[requestHeader] = randomUUID()
    if (https) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
}
