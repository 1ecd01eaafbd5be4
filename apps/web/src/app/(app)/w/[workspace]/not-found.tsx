export { NothingHere as default } from '../../../../frame/nothing-here.tsx'
