export { exportEndpoints } from './endpoints'
