export {
  isDevelopment,
  loadSettings,
  readMaxCaptureBytes,
  readSettings,
  type ServerSettings,
} from './environment.ts'
export { liesWithData, parseSettings, type Settings } from './settings.ts'
