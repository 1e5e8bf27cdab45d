package id.sinau.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells a phone whether the office, or its owner, has ended a profile it keeps. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeviceState {
  @Inject Devices devices;

  /** False too for a device nobody has registered: there is nothing to take away. */
  public boolean isEnded(UUID device) {
    return devices.find(device).map(Device::ended).orElse(false);
  }
}
