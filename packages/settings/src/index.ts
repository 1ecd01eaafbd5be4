export {
  isDevelopment,
  loadSettings,
  readMaxCaptureBytes,
  readSettings,
  type ServerSettings,
} from './environment.ts'
export {
  isReachedInsecurely,
  liesWithData,
  type MailSetting,
  parseSettings,
  type Settings,
} from './settings.ts'
