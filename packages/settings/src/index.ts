export {
  isDevelopment,
  loadSettings,
  readMaxCaptureBytes,
  readSettings,
  type ServerSettings,
} from './environment.ts'
export { isReachedInsecurely, liesWithData, parseSettings, type Settings } from './settings.ts'
