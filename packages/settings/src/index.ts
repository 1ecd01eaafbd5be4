export {
  isDevelopment,
  loadSettings,
  readMaxCaptureBytes,
  readSettings,
  type ServerSettings,
} from './environment.ts'
export { parseSettings, type Settings } from './settings.ts'
